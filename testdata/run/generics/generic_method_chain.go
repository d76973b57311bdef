package main

import (
	"fmt"
	"slices"
)

type Query[T any] struct{ items []T }

func From[T any](s []T) Query[T] { return Query[T]{slices.Clone(s)} }
func (q Query[T]) Where(f func(T) bool) Query[T] {
	return Query[T]{slices.DeleteFunc(slices.Clone(q.items), func(t T) bool { return !f(t) })}
}
func (q Query[T]) Order(f func(a, b T) int) Query[T] { return Query[T]{slices.SortedFunc(slices.Values(q.items), f)} }
func (q Query[T]) Select[U any](f func(T) U) Query[U] {
	var out Query[U]
	for _, v := range q.items {
		out.items = append(out.items, f(v))
	}
	return out
}
func (q Query[T]) Group[K comparable](f func(T) K) map[K]*Query[T] {
	m := map[K]*Query[T]{}
	for _, v := range q.items {
		k := f(v)
		if m[k] == nil {
			m[k] = new(Query[T])
		}
		m[k].items = append(m[k].items, v)
	}
	return m
}
func (q Query[T]) First() T { return q.items[0] }

func main() {
	q := From([]int{5, 3, 8, 1}).Where(func(i int) bool { return i > 2 }).Order(func(a, b int) int { return a - b })
	fmt.Println(q.items, q.Select(func(i int) string { return fmt.Sprint("n", i) }).items, q.First())
	fmt.Println(q.Group(func(i int) bool { return i%2 == 0 })[true].items)
}
