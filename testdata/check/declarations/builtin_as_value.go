package main

func main() {
	f := len
	g := append
	_ = make
	x := print
	var p = panic
}
