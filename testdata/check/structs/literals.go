package main

type T struct {
	a int
	b string
}
func main() {
	_ = T{1}
	_ = T{1, "a", 2}
	_ = T{"a", 1}
	_ = T{a: 1, "b"}
	_ = T{1, b: "x"}
	_ = T{a: 1, a: 2}
	_ = T{c: 1}
	_ = T{A: 1}
	_ = T{1: 2}
	_ = T{a: "x", b: 1}
}
