// copy: overlap, strings, different lengths, results.
package main

import "fmt"

func main() {
	a := []int{0, 1, 2, 3, 4, 5}
	fmt.Println(copy(a[2:], a), a)
	b := []int{0, 1, 2, 3, 4, 5}
	fmt.Println(copy(b, b[2:]), b)
	c := make([]int, 3)
	fmt.Println(copy(c, b), c, copy(c, []int(nil)), copy([]int(nil), b), copy(c[:0], b))
	var d [4]byte
	n := copy(d[:], "hello")
	fmt.Println(n, string(d[:]), copy(d[1:], d[:]), string(d[:]))
	type P struct {
		s string
		p *int
	}
	x := 5
	ps := []P{{"a", &x}, {"b", nil}}
	qs := make([]P, 2)
	copy(qs, ps)
	*qs[0].p = 6
	qs[1].s = "B"
	fmt.Println(x, ps[1].s, qs[1].s)
	type B []byte
	e := B("abc")
	fmt.Println(copy(e, []byte("xyz")[1:]), string(e))
	is := []any{1, "a"}
	js := make([]any, 3)
	fmt.Println(copy(js[1:], is), js)
	m := [][]int{{1}, {2}}
	mm := make([][]int, 2)
	copy(mm, m)
	mm[0][0] = 100
	mm[1] = []int{200}
	fmt.Println(m, mm)
}
