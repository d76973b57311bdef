// Deep updates through structs, arrays, slices, maps and pointers.
package main

import "fmt"

type Leaf struct {
	n  int8
	xs []int
}
type Mid struct {
	leafs [2]Leaf
	byKey map[string]*Leaf
	ptr   *Leaf
}
type Root struct {
	mids []Mid
	grid [2][2]Mid
	in   struct {
		a, b struct{ c int16 }
	}
}

func main() {
	var r Root
	r.mids = make([]Mid, 2)
	r.mids[1].leafs[0].n = 127
	r.mids[1].leafs[0].n++
	r.mids[1].leafs[1].xs = append(r.mids[1].leafs[1].xs, 1, 2)
	r.mids[1].leafs[1].xs[0] <<= 4
	r.mids[0].byKey = map[string]*Leaf{"k": {n: 1}}
	r.mids[0].byKey["k"].n += 5
	r.mids[0].byKey["k"].xs = []int{7}
	r.mids[0].ptr = &r.mids[1].leafs[0]
	r.mids[0].ptr.n = 9
	r.grid[1][0].leafs[1].n -= 3
	r.in.b.c = -32768
	r.in.b.c--
	r.in.a = r.in.b
	r.in.a.c++
	fmt.Println(r.mids[1].leafs, *r.mids[0].byKey["k"], r.grid[1][0].leafs, r.in)
	c := r
	c.mids[0].leafs[0].n = 1
	c.grid[0][0].leafs[0].n = 2
	c.in.a.c = 3
	fmt.Println(r.mids[0].leafs[0].n, r.grid[0][0].leafs[0].n, r.in.a.c)
	g := &r.grid[1]
	g[1].leafs[0].n = 42
	leaf := g[1].leafs[0]
	leaf.n++
	pl := &g[1].leafs[0]
	pl.n += 10
	fmt.Println(r.grid[1][1].leafs[0].n, leaf.n, r.grid[1][1].leafs[0] .n == pl.n)
	for i := range r.mids {
		m := &r.mids[i]
		for j := range m.leafs {
			m.leafs[j].n = int8(i*10 + j)
		}
	}
	fmt.Println(r.mids[0].leafs, r.mids[1].leafs)
	f := func() *Root { return &r }
	f().mids[f().in0()].leafs[1].n *= 2
	fmt.Println(r.mids[1].leafs[1].n)
	arr := [3]struct{ a, b int }{{1, 2}, {3, 4}}
	arr[0], arr[2] = arr[2], arr[0]
	arr[1].a, arr[1].b = arr[1].b, arr[1].a
	fmt.Println(arr)
	ms := map[string][]Leaf{"x": {{n: 1}}}
	ms["x"][0].n = 50
	ms["x"] = append(ms["x"], Leaf{n: 2})
	fmt.Println(ms)
}

func (r *Root) in0() int { return 1 }
