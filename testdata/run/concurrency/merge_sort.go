package main

import (
	"fmt"
	"slices"
)

func sorted(xs []int) []int {
	if len(xs) < 2 {
		return xs
	}
	left := make(chan []int)
	go func() { left <- sorted(slices.Clone(xs[:len(xs)/2])) }()
	r := sorted(slices.Clone(xs[len(xs)/2:]))
	l := <-left
	out := make([]int, 0, len(xs))
	for len(l) > 0 && len(r) > 0 {
		if l[0] <= r[0] {
			out, l = append(out, l[0]), l[1:]
		} else {
			out, r = append(out, r[0]), r[1:]
		}
	}
	return append(append(out, l...), r...)
}

func main() {
	xs := make([]int, 500)
	s := uint32(7)
	for i := range xs {
		s = s*1664525 + 1013904223
		xs[i] = int(s >> 20)
	}
	got := sorted(xs)
	slices.Sort(xs)
	fmt.Println(slices.Equal(got, xs), got[:5], got[495:])
}
