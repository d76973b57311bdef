package main

type A struct{ x int }
type B struct{ x int }
func (A) m() {}
func (B) m() {}
type C struct {
	A
	B
}
type D struct {
	C
	x string
}
type I interface{ m() }
func main() {
	var c C
	_ = c.x
	c.m()
	c.A.m()
	var i I = c
	var d D
	var n int = d.x
	d.m()
	_, _ = i, n
}
