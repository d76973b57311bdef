// Promotion: depth decides, ambiguity at the same depth is no field; explicit paths, pointers and interfaces embedded.
package main

import "fmt"

type A struct{ X, Y int }
type B struct{ X, Z int }
type C struct {
	A
	*B
	Z string
}
type D struct {
	C
	X string
}
type L1 struct{ L2 }
type L2 struct{ L3 }
type L3 struct{ deep int }

func (l *L3) Set(n int) { l.deep = n }
func (A) Who() string   { return "A" }
func (*B) Who() string  { return "B" }
func (B) OnlyB() string { return "onlyB" }

type Whoer interface{ Who() string }
type E struct {
	A
	Whoer2
}
type Whoer2 interface{ Other() string }
type impl struct{}

func (impl) Other() string { return "other" }

func main() {
	c := C{A{1, 2}, &B{3, 4}, "z"}
	fmt.Println(c.A.X, c.B.X, c.Y, c.Z, c.B.Z, c.OnlyB())
	_, is := any(c).(Whoer)
	fmt.Println(is, c.A.Who(), c.B.Who())
	d := D{c, "dx"}
	fmt.Println(d.X, d.C.A.X, d.Y, d.Z, d.C.B.X)
	d.B.X = 99
	d.Y++
	fmt.Println(c.B.X, c.Y, d.Y)
	var l L1
	l.Set(5)
	l.deep++
	l.L2.L3.deep *= 2
	p := &l.deep
	*p += 100
	fmt.Println(l, l.L2.deep)
	e := E{A{1, 1}, impl{}}
	fmt.Println(e.Who(), e.Other(), Whoer(e).Who(), Whoer2(e).Other())
	type F struct {
		*L1
		fmt.Stringer
	}
	f := F{L1: &l}
	f.Set(1)
	fmt.Println(l.deep, f.deep, f.Stringer == nil)
	g := struct {
		D
		A
	}{d, A{7, 8}}
	fmt.Println(g.A.X, g.D.X, g.D.Y)
	fmt.Printf("%+v\n", e)
}
