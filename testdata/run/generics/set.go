package main

import (
	"fmt"
	"sort"
)

type Set[K comparable] map[K]struct{}

func Of[K comparable](ks ...K) Set[K] {
	s := make(Set[K], len(ks))
	for _, k := range ks {
		s.Add(k)
	}
	return s
}
func (s Set[K]) Add(k K)           { s[k] = struct{}{} }
func (s Set[K]) Has(k K) bool      { _, ok := s[k]; return ok }
func (s Set[K]) Union(t Set[K]) Set[K] {
	u := Set[K]{}
	for _, x := range []Set[K]{s, t} {
		for k := range x {
			u.Add(k)
		}
	}
	return u
}
func Keys[M ~map[K]V, K comparable, V any](m M, less func(a, b K) bool) []K {
	out := make([]K, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Slice(out, func(i, j int) bool { return less(out[i], out[j]) })
	return out
}

func main() {
	a, b := Of(1, 2, 3), Of(3, 4)
	u := a.Union(b)
	fmt.Println(len(u), u.Has(4), u.Has(9), Keys(u, func(a, b int) bool { return a < b }))
	type pt struct{ x, y int }
	s := Of(pt{1, 2}, pt{1, 2}, pt{2, 1})
	fmt.Println(len(s), s.Has(pt{2, 1}), Keys(s, func(a, b pt) bool { return a.x < b.x }))
	fmt.Printf("%T\n", s)
}
