package main

import (
	"fmt"
	"slices"
	"sort"
)

type item struct {
	key  int
	name string
}

func main() {
	n := 200000
	a := make([]item, n)
	x := uint32(1)
	for i := range a {
		x = x*1664525 + 1013904223
		a[i] = item{int(x >> 8), "n"}
	}
	b := slices.Clone(a)
	sort.Slice(a, func(i, j int) bool { return a[i].key < a[j].key })
	slices.SortFunc(b, func(p, q item) int { return p.key - q.key })
	c := make([]int, n)
	for i := range c {
		x = x*1664525 + 1013904223
		c[i] = int(x >> 8)
	}
	sort.Ints(c)
	fmt.Println(a[0].key, b[n-1].key, c[n/2])
}
