package main

import (
	"fmt"
	"iter"
)

type Tree[T any] struct {
	Left, Right *Tree[T]
	Value       T
}

func (t *Tree[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) { t.push(yield) }
}
func (t *Tree[T]) push(yield func(T) bool) bool {
	return t == nil || t.Left.push(yield) && yield(t.Value) && t.Right.push(yield)
}

func (t *Tree[T]) Backward() iter.Seq[T] {
	return func(yield func(T) bool) {
		if t == nil {
			return
		}
		for v := range t.Right.Backward() {
			if !yield(v) {
				return
			}
		}
		if !yield(t.Value) {
			return
		}
		t.Left.Backward()(yield)
	}
}

func main() {
	n := func(l *Tree[int], v int, r *Tree[int]) *Tree[int] { return &Tree[int]{l, r, v} }
	t := n(n(nil, 1, nil), 2, n(n(nil, 3, nil), 4, nil))
	for v := range t.All() {
		fmt.Print(v, " ")
	}
	for v := range t.Backward() {
		fmt.Print(v, " ")
	}
	for v := range t.All() {
		if v == 3 {
			break
		}
		fmt.Print(v, ",")
	}
	fmt.Println()
}
