// Methods on every kind of defined type, recursive types and methods on embedded generics-free types.
package main

import "fmt"

type Bool bool
type Str string
type Flt float64
type Cpx complex128
type Arr [2]int
type Ch chan int
type Fn func() string
type Ptr struct{ *int }
type Map map[Str]Bool
type Iface interface{ Get() any }

func (b Bool) Not() Bool       { return !b }
func (s Str) Rev() (r Str) {
	for _, c := range s {
		r = Str(c) + r
	}
	return
}
func (f Flt) Half() Flt        { return f / 2 }
func (c Cpx) Conj() Cpx        { return Cpx(complex(real(c), -imag(c))) }
func (a Arr) Sum() int         { return a[0] + a[1] }
func (a *Arr) Swap()           { a[0], a[1] = a[1], a[0] }
func (c Ch) Put(i int) Ch      { c <- i; return c }
func (f Fn) Call() string      { return "<" + f() + ">" }
func (p Ptr) Deref() int       { return *p.int }
func (m Map) Has(s Str) bool   { _, ok := m[s]; return ok }
func (Str) Static() string     { return "static" }
func (_ Flt) Blank(_ int) string { return "blank" }

type List struct {
	head *List
	v    int
}

func (l *List) Len() int {
	if l == nil {
		return 0
	}
	return 1 + l.head.Len()
}

func main() {
	x := 5
	fmt.Println(Bool(true).Not(), Str("añb").Rev(), Flt(3).Half(), Cpx(1+2i).Conj())
	a := Arr{1, 2}
	a.Swap()
	fmt.Println(a, a.Sum(), Arr{3, 4}.Sum())
	c := make(Ch, 3).Put(1).Put(2)
	fmt.Println(<-c, len(c), Fn(func() string { return "f" }).Call(), Ptr{&x}.Deref(), Map{"k": true}.Has("k"))
	fmt.Println(Str.Static("x"), Flt(1).Blank(2))
	var l *List
	fmt.Println(l.Len(), (&List{&List{nil, 1}, 2}).Len())
	type Local struct{ Str }
	fmt.Println(Local{"abc"}.Rev(), Local{"abc"}.Str.Rev().Rev())
	const k Str = "const"
	fmt.Println(k.Rev(), Bool(1 < 2).Not(), Flt(5/2).Half())
}
