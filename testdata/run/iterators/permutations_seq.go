package main

import (
	"fmt"
	"iter"
)

func Perms[T any](s []T) iter.Seq[[]T] {
	return func(yield func([]T) bool) {
		var rec func(k int) bool
		rec = func(k int) bool {
			if k == len(s) {
				return yield(s)
			}
			for i := k; i < len(s); i++ {
				s[k], s[i] = s[i], s[k]
				if !rec(k + 1) {
					return false
				}
				s[k], s[i] = s[i], s[k]
			}
			return true
		}
		rec(0)
	}
}

func Combos(n, k int) iter.Seq[[]int] {
	return func(yield func([]int) bool) {
		var pick []int
		var rec func(from int) bool
		rec = func(from int) bool {
			if len(pick) == k {
				return yield(pick)
			}
			for i := from; i < n; i++ {
				pick = append(pick, i)
				if !rec(i + 1) {
					return false
				}
				pick = pick[:len(pick)-1]
			}
			return true
		}
		rec(0)
	}
}

func main() {
	for p := range Perms([]string{"a", "b", "c"}) {
		fmt.Print(p, " ")
	}
	fmt.Println()
	for c := range Combos(5, 3) {
		if c[0] == 2 {
			break
		}
		fmt.Print(c, " ")
	}
	fmt.Println()
}
