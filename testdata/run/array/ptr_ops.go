// Pointers to arrays: indexing, slicing, ranging, len of nil, comparison.
package main

import "fmt"

type A [4]int

func (a *A) set(i, v int)   { a[i] = v }
func (a A) get(i int) int    { return a[i] }
func (a *A) slice() []int    { return a[1:3] }
func mk(n int) *[3]string    { return &[3]string{1: fmt.Sprint(n)} }

func main() {
	var a A
	p := &a
	p.set(1, 5)
	p[2] = 6
	(*p)[3] = 7
	fmt.Println(a, p.get(1), len(p), cap(p), p.slice(), p[:2], len(p[1:]))
	s := p[:]
	s[0] = 100
	s = append(s[:1], 200)
	fmt.Println(a, len(s), cap(s))
	for i, v := range p {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	q := mk(3)
	q[0] += "x"
	fmt.Printf("%q %q\n", *q, q[1:])
	var n *A
	fmt.Println(len(n), cap(n))
	for i := range n {
		fmt.Print(i)
	}
	fmt.Println(p == &a, *p == a, p != n)
	pp := &p
	(*pp)[0]++
	(**pp)[0]++
	fmt.Println(a[0], (*pp).get(0))
	x := [2]*A{&a, {1, 2}}
	x[0][0], x[1][0] = x[1][0], x[0][0]
	fmt.Println(a, *x[1])
	m := map[string]*A{"a": &a}
	m["a"][1]++
	m["a"].set(2, -1)
	fmt.Println(a)
	var e any = p
	e.(*A)[3] = 33
	fmt.Println(a, e.(*A).get(3))
	st := struct{ *A }{p}
	st.A[0] = 1
	st.set(1, 2)
	fmt.Println(st.get(0), st.A[1], len(st.A))
	b := new([2][2]int)
	b[1][0] = 4
	c := &b[1]
	c[1] = 5
	fmt.Println(*b, *c)
	func() {
		defer func() { fmt.Println(recover()) }()
		i := 4
		p[i]++
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		n[0]++
	}()
}
