package main

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
)

func merge[T cmp.Ordered](a, b iter.Seq[T]) iter.Seq[T] {
	return func(yield func(T) bool) {
		na, sa := iter.Pull(a)
		defer sa()
		nb, sb := iter.Pull(b)
		defer sb()
		x, okx := na()
		y, oky := nb()
		for okx || oky {
			if okx && (!oky || x <= y) {
				if !yield(x) {
					return
				}
				x, okx = na()
			} else {
				if !yield(y) {
					return
				}
				y, oky = nb()
			}
		}
	}
}

func main() {
	a, b := slices.Values([]int{1, 4, 6}), slices.Values([]int{2, 3, 7, 8})
	fmt.Println(slices.Collect(merge(a, b)))
	for v := range merge(a, b) {
		if v > 3 {
			break
		}
		fmt.Print(v, " ")
	}
	fmt.Println()
}
