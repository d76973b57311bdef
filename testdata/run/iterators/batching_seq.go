package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

func Batch[T any](s iter.Seq[T], n int) iter.Seq[[]T] {
	return func(yield func([]T) bool) {
		b := make([]T, 0, n)
		for v := range s {
			if b = append(b, v); len(b) == n {
				if !yield(slices.Clone(b)) {
					return
				}
				b = b[:0]
			}
		}
		if len(b) > 0 {
			yield(b)
		}
	}
}

func GroupBy[K comparable, V any](s iter.Seq[V], key func(V) K) map[K][]V {
	m := map[K][]V{}
	for v := range s {
		m[key(v)] = append(m[key(v)], v)
	}
	return m
}

func Reduce[T, A any](s iter.Seq[T], a A, f func(A, T) A) A {
	for v := range s {
		a = f(a, v)
	}
	return a
}

func main() {
	words := slices.Values([]string{"apple", "avocado", "bean", "corn", "cress", "dill", "basil"})
	for b := range Batch(words, 3) {
		fmt.Println(b)
	}
	g := GroupBy(words, func(s string) byte { return s[0] })
	for _, k := range slices.Sorted(maps.Keys(g)) {
		fmt.Println(string(k), g[k])
	}
	fmt.Println(Reduce(words, 0, func(n int, s string) int { return n + len(s) }))
}
