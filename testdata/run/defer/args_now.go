package main

import "fmt"

type T struct{ n int }

func (t T) Val(s string)  { fmt.Println("val", s, t.n) }
func (t *T) Ptr(s string) { fmt.Println("ptr", s, t.n) }

func id(s string) string { fmt.Println("eval", s); return s }

func main() {
	x := 1
	t := T{10}
	defer fmt.Println("x at defer:", x)
	defer func() { fmt.Println("x at end:", x) }()
	defer t.Val(id("a"))
	defer t.Ptr(id("b"))
	f := func() { fmt.Println("first f") }
	defer f()
	f = func() { fmt.Println("second f") }
	x, t.n = 2, 20
	fmt.Println("body")
}
