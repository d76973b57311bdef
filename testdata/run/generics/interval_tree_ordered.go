package main

import (
	"cmp"
	"fmt"
	"slices"
)

type Bounds[T cmp.Ordered] struct{ Lo, Hi T }

func (b Bounds[T]) Contains(v T) bool        { return b.Lo <= v && v <= b.Hi }
func (b Bounds[T]) Overlaps(c Bounds[T]) bool { return b.Lo <= c.Hi && c.Lo <= b.Hi }
func (b Bounds[T]) Union(c Bounds[T]) Bounds[T] { return Bounds[T]{min(b.Lo, c.Lo), max(b.Hi, c.Hi)} }
func Merge[T cmp.Ordered](bs []Bounds[T]) (out []Bounds[T]) {
	slices.SortFunc(bs, func(a, b Bounds[T]) int { return cmp.Compare(a.Lo, b.Lo) })
	for _, b := range bs {
		if n := len(out); n > 0 && out[n-1].Overlaps(b) {
			out[n-1] = out[n-1].Union(b)
		} else {
			out = append(out, b)
		}
	}
	return
}

func main() {
	b := Bounds[int]{1, 5}
	fmt.Println(b.Contains(3), b.Overlaps(Bounds[int]{5, 9}), b.Overlaps(Bounds[int]{6, 9}))
	s := Bounds[string]{"b", "m"}
	fmt.Println(s.Contains("c"), s.Union(Bounds[string]{"a", "c"}))
	fmt.Println(Merge([]Bounds[float64]{{1, 2}, {1.5, 3}, {4, 5}}))
}
