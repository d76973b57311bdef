package main

func main() {
	func() {}
	func(x int) {}()
	func() int { return "a" }()
	f := func(a, b int) { a + b }
	f(1)
	var g func(int) = func() {}
	var h func() int = func() string { return "" }
	func f() {}
	_ = func(x int, x string) {}
	_, _ = g, h
}
