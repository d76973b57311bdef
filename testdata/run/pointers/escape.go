// Variables that outlive their function, in loops, closures, composite literals and results.
package main

import "fmt"

type N struct {
	v    int
	next *N
}
type Acc struct{ total *int }

func build(n int) (head *N) {
	for i := range n {
		node := N{i, head}
		head = &node
	}
	return
}
func params(a int, s string) (*int, *string) { return &a, &s }
func named() (p *int, n int)                 { p = &n; n = 5; return p, 7 }
func arr() *int                              { a := [3]int{1, 2, 3}; return &a[1] }
func field() *string {
	t := struct{ a, b string }{"a", "b"}
	p := &t.b
	t.b += "!"
	return p
}
func sl() []int { var a [4]int; return a[1:3] }
func iface() any {
	x := 5
	return &x
}
func (a Acc) add(n int) Acc { *a.total += n; return a }
func closures() (func(), func() int) {
	n := 0
	p := &n
	return func() { *p++ }, func() int { return n }
}
func condition(b bool) *int {
	x := 1
	if b {
		return &x
	}
	x++
	return nil
}
func swap(pp **int, q *int) { *pp = q }

func main() {
	for n := build(4); n != nil; n = n.next {
		fmt.Print(n.v, " ")
	}
	p, s := params(1, "s")
	*p++
	*s += "t"
	fmt.Println(*p, *s)
	np, n := named()
	fmt.Println(*np, n)
	fmt.Println(*arr(), *field(), len(sl()), *iface().(*int))
	x := 0
	Acc{&x}.add(3).add(4)
	fmt.Println(x)
	inc, get := closures()
	inc()
	inc()
	fmt.Println(get(), *condition(true), condition(false))
	a, b := 1, 2
	q := &a
	swap(&q, &b)
	*q = 20
	fmt.Println(a, b)
	var ps []*int
	for i := 0; i < 3; i++ {
		x := i * 10
		ps = append(ps, &x, &i)
	}
	for _, p := range ps {
		fmt.Print(*p, " ")
	}
	fmt.Println()
	m := map[string]*[2]int{}
	for _, k := range []string{"a", "b"} {
		v := [2]int{len(m)}
		m[k] = &v
		v[1] = 9
	}
	fmt.Println(*m["a"], *m["b"])
	type T struct{ in struct{ n int } }
	t := T{}
	pn := &t.in.n
	u := t
	*pn = 4
	fmt.Println(t, u)
	var global **int
	func() { y := 3; py := &y; global = &py }()
	**global++
	fmt.Println(**global)
}
