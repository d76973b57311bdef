package main

var x int
const c = 1
func f() {}
type A x
type B []c
var y f
func g(a x) (b c) { return }
func main() {
	z := 1
	var w z
	_ = w
	_ = []x{}
	_ = map[c]int{}
}
