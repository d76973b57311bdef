package main

func main() {
	f := func() {
		x := 1
	}
	f()
	y := 0
	func() { y = 1 }()
	g := func(a int) { b := a }
}
