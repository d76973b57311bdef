package main

import "fmt"

type Inner struct {
	A int
	B string
}

func (i Inner) Hello() string  { return "hello " + i.B }
func (i *Inner) SetB(s string) { i.B = s }

type Outer struct {
	Inner
	*Extra
	C    []int
	next *Outer
}

type Extra struct{ Note string }

func (e *Extra) Shout() string { return e.Note + "!" }

type Small struct {
	a int8
	b bool
	c int16
	d uint8
	e float32
	f int32
}

func byValue(o Outer) { o.A = 1000; o.C[0] = 1000; o.Note = "changed" }

func main() {
	o := Outer{Inner: Inner{1, "b"}, Extra: &Extra{"note"}, C: []int{1, 2}}
	o.SetB("beta")
	fmt.Println(o.A, o.B, o.Inner.B, o.Hello(), o.Shout(), o.C)
	byValue(o)
	fmt.Println(o.A, o.C, o.Note)
	o.next = &Outer{C: []int{3}}
	o.next.next = &o
	o.next.next.A++
	fmt.Println(o.A, o.next.C, o.next.next.next.A)
	s := Small{-1, true, -300, 255, 1.5, 1 << 20}
	t := s
	t.a--
	t.c *= 2
	t.d++
	t.e /= 4
	fmt.Println(s, t, s == t, s == Small{-1, true, -300, 255, 1.5, 1 << 20})
	anon := struct {
		X, Y int
		Tag  string `json:"tag"`
	}{1, 2, "t"}
	fmt.Printf("%v %+v %#v %T\n", anon, anon, anon, anon)
	p := &Small{f: 7}
	p.f, p.a = p.f+1, int8(p.f)
	fmt.Println(*p)
	arr := []Small{{a: 1}, {a: 2}}
	for _, v := range arr {
		v.a = 50
	}
	for i := range arr {
		arr[i].a *= 10
	}
	fmt.Println(arr[0].a, arr[1].a)
	m := map[string]Inner{"k": {1, "x"}}
	v := m["k"]
	v.A = 5
	fmt.Println(m, v, m["none"])
	type Empty struct{}
	fmt.Println(Empty{} == Empty{}, struct{}{})
	f := o.Inner.Hello
	o.B = "later"
	fmt.Println(f(), o.Hello(), Inner.Hello(Inner{B: "expr"}))
}
