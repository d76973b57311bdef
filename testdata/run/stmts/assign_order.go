// Assignments happen in two phases: operands first, then stores from left to right.
package main

import "fmt"

type T struct{ a, b int }
type L struct {
	v    int
	next *L
}

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	f()
}

func main() {
	a := [3]int{1, 2, 3}
	i := 0
	i, a[i] = 1, 9
	fmt.Println(i, a)
	i = 0
	a[i], i = 7, 2
	fmt.Println(i, a)
	a[0], a[1], a[2] = a[2], a[0], a[1]
	fmt.Println(a)
	s := []int{1, 2, 3}
	j := 0
	s[j], j, s[j] = 10, 2, 20
	fmt.Println(s, j)
	x := []int{1, 2, 3}
	i = 0
	i, x[i] = 1, 2
	x[1], x[2] = 4, 5
	fmt.Println(x, i)
	x[0], x[0] = 1, 2
	fmt.Println(x[0])
	p := &T{1, 2}
	p.a, p = 100, &T{3, 4}
	fmt.Println(*p)
	q := p
	p, p.b = nil, 50
	fmt.Println(p == nil, *q)
	l := &L{1, &L{2, &L{3, nil}}}
	var rev *L
	for l != nil {
		l, l.next, rev = l.next, rev, l
	}
	for ; rev != nil; rev = rev.next {
		fmt.Print(rev.v, " ")
	}
	fmt.Println()
	m := map[string]int{"a": 1, "b": 2}
	m["a"], m["b"] = m["b"], m["a"]
	fmt.Println(m)
	var nm map[string]int
	var np *T
	z := 0
	try(func() { z, nm["x"] = 1, 2 })
	fmt.Println(z)
	try(func() { z, np.a = 2, 3 })
	fmt.Println(z)
	try(func() { a[0], s[5+z] = 77, 1 })
	fmt.Println(a)
	try(func() { s[0], x[2+z] = 88, 1/(z-z) })
	fmt.Println(s)
	f := func(n int) int { fmt.Print("f", n, " "); return n }
	a[f(0)], a[f(1)] = f(2), f(3)
	fmt.Println(a)
	m[fmt.Sprint(f(4))] = f(5)
	*(func() *int { fmt.Print("ptr "); return &z }()) = f(6)
	fmt.Println(m, z)
	b, c, d := 1, 2, 3
	b, c, d = d, b, c
	fmt.Println(b, c, d)
	t := T{1, 2}
	t.a, t.b = t.b, t.a
	t, u := T{t.b, t.a}, t
	fmt.Println(t, u)
	var arr [2][2]int
	k := 0
	k, arr[k][k], k = 1, 5, 0
	fmt.Println(arr, k)
	_, y := f(7), f(8)
	_ = y
	fmt.Println()
	var e any
	e, w := 5, e
	fmt.Println(e, w)
	s1, s2 := []int{1, 2, 3}, []int{4, 5}
	s1, s2 = s2, s1
	s1[0], s2[0] = s2[0], s1[0]
	fmt.Println(s1, s2)
}
