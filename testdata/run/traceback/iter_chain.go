package main

import (
	"fmt"
	"iter"
)

func Filter[T any](s iter.Seq[T], f func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range s {
			if f(v) && !yield(v) {
				return
			}
		}
	}
}
func Count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}
func main() {
	defer fmt.Println("deferred")
	for v := range Filter(Count(10), func(n int) bool { return 10/(n-3) > -100 }) {
		fmt.Println(v)
	}
}
