package main

func f() {}
var a = f()
func main() {
	x := f()
	var y = f()
	_ = f()
	g(f())
}
func g(int) {}
