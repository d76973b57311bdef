package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

func distinct[T comparable](s iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		seen := map[T]bool{}
		for v := range s {
			if !seen[v] {
				seen[v] = true
				if !yield(v) {
					return
				}
			}
		}
	}
}
func enumerate[T any](s iter.Seq[T]) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := 0
		for v := range s {
			if !yield(i, v) {
				return
			}
			i++
		}
	}
}
func swap[K, V any](s iter.Seq2[K, V]) iter.Seq2[V, K] {
	return func(yield func(V, K) bool) { s(func(k K, v V) bool { return yield(v, k) }) }
}

func main() {
	for i, v := range enumerate(distinct(slices.Values([]string{"x", "y", "x", "z", "y"}))) {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
	for k, v := range swap(maps.All(map[string]int{"one": 1})) {
		fmt.Printf("%T %T %v %v\n", k, v, k, v)
	}
}
