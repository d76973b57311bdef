// Struct values: zero values, literals, copies, comparison, anonymous structs.
package main

import "fmt"

type Point struct{ X, Y int }
type Line struct {
	A, B Point
	Name string
}
type Tree struct {
	L, R *Tree
	V    int
}

func move(p Point) Point { p.X++; return p }
func (t *Tree) insert(v int) *Tree {
	if t == nil {
		return &Tree{V: v}
	}
	if v < t.V {
		t.L = t.L.insert(v)
	} else {
		t.R = t.R.insert(v)
	}
	return t
}
func (t *Tree) walk(f func(int)) {
	if t != nil {
		t.L.walk(f)
		f(t.V)
		t.R.walk(f)
	}
}

func main() {
	var zero Line
	l := Line{Point{1, 2}, Point{Y: 4}, "l"}
	m := l
	m.A.X = 100
	fmt.Println(zero, l, m, l == m, l.A == Point{1, 2}, zero == Line{})
	p := &l
	p.B.X = 9
	(*p).Name += "!"
	fmt.Println(l, move(p.A), p.A)
	anon := struct {
		a int
		b struct{ c string }
	}{1, struct{ c string }{"in"}}
	anon.b.c += "ner"
	fmt.Println(anon, anon.b.c)
	var q struct{ X, Y int } = Point{5, 6}
	pt := Point(q)
	fmt.Println(q, pt, q == pt)
	ps := []Point{{1, 2}, {3, 4}}
	for _, x := range ps {
		x.X = 0
	}
	for i := range ps {
		ps[i].Y *= 10
	}
	fmt.Println(ps)
	var root *Tree
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		root = root.insert(v)
	}
	root.walk(func(v int) { fmt.Print(v, " ") })
	fmt.Println()
	a, b := Point{1, 2}, Point{3, 4}
	a, b = b, a
	a.X, a.Y = a.Y, a.X
	fmt.Println(a, b)
	pp := &Point{7, 8}
	x, y := &pp.X, &pp.Y
	*x, *y = *y, *x
	fmt.Println(*pp)
	type empty struct{}
	fmt.Println(empty{} == empty{}, empty{}, struct{}{})
	fmt.Printf("%v %+v %#v %T\n", l, l, a, anon)
	func() Point { return Point{1, 1} }().print()
	fmt.Println(func() Line { return l }().A.X, []Line{l}[0].B, map[int]Line{1: l}[1].A.Y)
}

func (p Point) print() { fmt.Println("P", p.X, p.Y) }
