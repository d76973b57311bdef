package main

func f() {
	var g func()
	defer g()
	println("f")
}
func main() { f() }
