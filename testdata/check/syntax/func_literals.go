package main

func main() {
	f := func(x) int { return x }
	func g() {}
	func() { }
	x := func() { return 1 }(
}
