package main

import (
	"fmt"
	"iter"
	"slices"
)

func windows[T any](s iter.Seq[T], n int) iter.Seq[[]T] {
	return func(yield func([]T) bool) {
		var w []T
		for v := range s {
			if w = append(w, v); len(w) > n {
				w = w[1:]
			}
			if len(w) == n && !yield(slices.Clone(w)) {
				return
			}
		}
	}
}

func main() {
	for w := range windows(slices.Values([]string{"a", "b", "c", "d"}), 2) {
		fmt.Print(w, " ")
	}
	fmt.Println(len(slices.Collect(windows(slices.Values([]int{1}), 3))))
}
