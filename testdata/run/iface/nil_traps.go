// nil inside interfaces, nil receivers, nil errors, nil maps and slices of interfaces.
package main

import (
	"errors"
	"fmt"
)

type E struct{ msg string }

func (e *E) Error() string {
	if e == nil {
		return "<nil *E>"
	}
	return e.msg
}

type V struct{ n int }

func (v V) Get() int   { return v.n }
func (v *V) Put(n int) { v.n = n }

type Getter interface{ Get() int }

func typed() error      { var e *E; return e }
func untyped() error    { return nil }
func conv(e *E) error   { return e }
func cond(b bool) error {
	if b {
		return &E{"yes"}
	}
	return nil
}
func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, "->", r)
		}
	}()
	f()
}

func main() {
	fmt.Println(typed() == nil, untyped() == nil, conv(nil) == nil, cond(false) == nil, cond(true))
	fmt.Println(typed(), typed().(*E) == nil, errors.Is(typed(), (*E)(nil)))
	var i any
	var p *V
	var g Getter
	fmt.Println(i == nil, any(p) == nil, any(p) == (*V)(nil), g == nil, any(g) == nil)
	i = p
	fmt.Println(i == nil, i.(*V) == nil)
	try("nil ptr method", func() { fmt.Println(i.(*V).Get()) })
	try("nil iface method", func() { fmt.Println(g.Get()) })
	try("nil in iface", func() { g = []Getter{p}[len(fmt.Sprint())]; fmt.Println(g != nil); fmt.Println(g.Get()) })
	try("put", func() { p.Put(1) })
	try("method value", func() { f := p.Get; fmt.Println(f == nil) })
	try("pointer method value", func() { f := p.Put; fmt.Println(f != nil); f(1) })
	try("nil func", func() { var f func(); f() })
	try("nil map", func() { var m map[string]any; fmt.Println(m["x"], len(m)); m["x"] = 1 })
	try("nil slice", func() { var s []any; s = append(s, nil); fmt.Println(s, s[0] == nil); _ = s[1] })
	try("nil array ptr", func() { var a *[3]int; fmt.Println(len(a)); a[1] = 1 })
	try("nil struct ptr field addr", func() { var s *struct{ a, b int }; q := &s.b; fmt.Println(q) })
	try("nil deref", func() { var q *int; *q++ })
	try("nil chan close", func() { var c chan int; close(c) })
	try("panic nil ptr", func() { panic((*E)(nil)) })
	try("panic nil error", func() { var e error; panic(e) })
	list := []error{nil, typed(), cond(true), errors.Join(nil, nil)}
	n := 0
	for _, e := range list {
		if e != nil {
			n++
		}
	}
	fmt.Println(n, list)
	var any1, any2 any = []int(nil), map[string]int(nil)
	fmt.Println(any1 == nil, any2 == nil, len(any1.([]int)), any2.(map[string]int)["q"])
	switch x := any(p).(type) {
	case nil:
		fmt.Println("nil case")
	case *V:
		fmt.Println("*V case", x == nil)
	}
	var e2 *E
	var err error = cond(true)
	fmt.Println(errors.As(err, &e2), e2.msg)
}
