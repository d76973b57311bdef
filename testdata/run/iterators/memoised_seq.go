package main

import (
	"fmt"
	"iter"
)

func memo[T any](s iter.Seq[T]) iter.Seq[T] {
	var cache []T
	done := false
	return func(yield func(T) bool) {
		if !done {
			for v := range s {
				cache = append(cache, v)
			}
			done = true
		}
		for _, v := range cache {
			if !yield(v) {
				return
			}
		}
	}
}

func main() {
	calls := 0
	s := memo(func(yield func(int) bool) {
		for i := range 4 {
			calls++
			if !yield(i * i) {
				return
			}
		}
	})
	for range 3 {
		for v := range s {
			fmt.Print(v, " ")
		}
	}
	fmt.Println(calls)
}
