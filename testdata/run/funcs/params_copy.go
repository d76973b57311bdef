// Parameters are copies: arrays, structs, strings; references share.
package main

import "fmt"

type In struct{ a [2]int }
type S struct {
	n int
	in In
	p *int
	s []int
	m map[string]int
}

func all(n int, arr [3]int, st S, str string, sl []int, m map[string]int, p *int, f func(), ch chan int, e any) {
	n++
	arr[0]++
	st.n++
	st.in.a[1]++
	*st.p++
	st.s[0]++
	st.m["x"]++
	str += "!"
	sl[0]++
	sl = append(sl, 1)
	m["y"]++
	*p++
	f()
	ch <- n
	e = 5
	_, _ = sl, e
}
func ret(st S) S { st.in.a[0] = 7; return st }

func main() {
	x, y, called := 1, 1, 0
	n, arr, str, sl, m := 1, [3]int{1}, "s", []int{1}, map[string]int{}
	st := S{1, In{}, &x, []int{1}, map[string]int{}}
	ch := make(chan int, 1)
	var e any = "e"
	all(n, arr, st, str, sl, m, &y, func() { called++ }, ch, e)
	fmt.Println(n, arr, st.n, st.in, *st.p, st.s, st.m, str, sl, m, y, called, <-ch, e)
	r := ret(st)
	fmt.Println(st.in, r.in, ret(r).in.a[0])
	a, b := [2]S{}, [2]S{}
	a[0].in.a[0] = 1
	b = a
	b[0].in.a[0]++
	fmt.Println(a[0].in, b[0].in)
	pa := &a
	c := *pa
	pa[1].n = 5
	fmt.Println(c[1].n, a[1].n)
	type W struct{ arr [2][2]S }
	w := W{[2][2]S{a, b}}
	v := w
	v.arr[1][0].in.a[1] = 9
	fmt.Println(w.arr[1][0].in, v.arr[1][0].in)
	func(w W) { w.arr[0][0].n = 100 }(w)
	fmt.Println(w.arr[0][0].n)
}
