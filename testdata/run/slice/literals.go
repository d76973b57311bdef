// Composite literals of slices with keys, elided types and pointers.
package main

import "fmt"

type P struct{ x, y int }

const idx = 3

func main() {
	a := []int{5: 50, 1: 10, 11, idx: 30}
	fmt.Println(len(a), a)
	b := []P{{1, 2}, {y: 5}, {}}
	c := []*P{{3, 4}, nil, {x: 6}}
	fmt.Println(b, *c[0], c[1] == nil, *c[2])
	d := [][]string{{"a"}, {}, nil, {"b", "c"}}
	fmt.Println(d, len(d), d[2] == nil, d[1] == nil)
	e := []map[string]int{{"x": 1}, nil}
	fmt.Println(e[0]["x"], e[1]["y"], len(e))
	f := []struct {
		n string
		f func(int) int
	}{{"dbl", func(i int) int { return i * 2 }}, {"neg", func(i int) int { return -i }}}
	for _, g := range f {
		fmt.Print(g.n, g.f(21), " ")
	}
	fmt.Println()
	g := []any{1, "a", nil, 2.5, []int{1}, P{1, 2}, 'x'}
	fmt.Println(g...)
	h := &[]int{1, 2, 3}
	(*h)[1] = 20
	fmt.Println(*h, len(*h))
	i := &[3]int{1, 2, 3}
	i[1] = 7
	fmt.Println(*i, len(i), i[1:])
	j := [...][]int{{1}, {2, 3}}
	fmt.Println(len(j), j)
	k := []rune{'a': 1, 'b': 2}
	fmt.Println(len(k), k['a'])
	l := [][2]P{{{1, 2}, {3, 4}}, {{5, 6}}}
	fmt.Println(l)
	type T []T
	t := T{T{}, T{T{}}, nil}
	fmt.Println(len(t), len(t[1]), t)
	n := 0
	next := func() int { n++; return n }
	m := []int{next(), next(), 5: next(), next()}
	fmt.Println(m)
}
