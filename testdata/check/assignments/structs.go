package main

type A struct{ x int }
type B struct{ x int }
type C struct{ y int }
type D struct {
	x int `tag`
}
func main() {
	var a A = B{}
	var b B = A{1}
	var c C = a
	var d D = a
	a = struct{ x int }{1}
	a = struct{ y int }{1}
	_, _, _ = b, c, d
}
