// Names of generic functions and methods in a traceback, and where it crashed.
package main

import "fmt"

type Tree[T any] struct {
	left *Tree[T]
	val  T
}

func (t *Tree[T]) Walk(f func(T)) {
	t.left.Walk(f)
	f(t.val)
}
func apply[T, R any](ts []T, f func(T) R) (out []R) {
	for _, t := range ts {
		out = append(out, func() R { return f(t) }())
	}
	return out
}

func main() {
	fmt.Println(apply([]int{1, 2}, func(n int) string { return fmt.Sprint(n) }))
	defer fmt.Println("deferred")
	apply([]string{"x"}, func(s string) int {
		(&Tree[[]string]{}).Walk(nil)
		return len(s)
	})
}
