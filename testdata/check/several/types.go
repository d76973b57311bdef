package main

type A struct {
	a, b int,
	c string;
	d
	e []
	f map[int]
	func g() {}
}
type B interface {
	f() int
	g(a int)
	h
	var x int
}
type C = 
type D []
type E map[string
type F chan
type G func(
type enum { A, B }

func main() {}
