// Promoted methods through values, pointers and interfaces; method sets.
package main

import "fmt"

type A struct{ n int }

func (a A) Get() int   { return a.n }
func (a *A) Set(n int) { a.n = n }

type B struct{ A }
type C struct{ *A }
type D struct{ B }
type E struct{ *D }
type G struct{ getter }
type H struct {
	E
	G
	extra int
}
type getter interface{ Get() int }
type setter interface {
	getter
	Set(int)
}

func (d D) Own() string   { return fmt.Sprint("own", d.Get()) }
func (h H) Get() int      { return -h.E.Get() }

func main() {
	b := B{A{1}}
	b.Set(2)
	c := C{&b.A}
	c.Set(3)
	d := D{b}
	d.Set(4)
	e := E{&d}
	e.Set(5)
	fmt.Println(b.Get(), c.Get(), d.Get(), e.Get(), d.Own(), e.Own())
	var list = []getter{b, &b, c, &c, d, &d, e, &e, G{b}, H{E: e}}
	for _, g := range list {
		_, isSetter := g.(setter)
		fmt.Print(g.Get(), isSetter, " ")
	}
	fmt.Println()
	var s setter = &d
	s.Set(6)
	fmt.Println(d.n, e.n, b.n, e.D.B.A.n)
	s = c
	s.Set(7)
	fmt.Println(b.n, c.n)
	f, g := e.Get, e.Set
	g(8)
	fmt.Println(f(), e.Get(), E.Get(e), (*D).Get(&d), D.Own(d))
	set := (*B).Set
	set(&b, 9)
	fmt.Println(b.Get(), B.Get(b), (*B).Get(&b))
	h := &H{E: e, G: G{c}, extra: 1}
	fmt.Println(h.Get(), h.E.Get(), h.G.Get(), h.n)
	func() {
		defer func() { fmt.Println(recover()) }()
		var bad C
		fmt.Println(bad.Get())
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var bad E
		var g getter = bad
		fmt.Println(g.Get())
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var bad *B
		var g getter = bad
		fmt.Println(g.Get())
	}()
}
