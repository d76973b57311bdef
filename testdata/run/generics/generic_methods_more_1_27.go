// Methods with type parameters of their own (Go 1.27).
package main

import (
	"fmt"
	"sort"
	"strings"
)

type Stream[T any] struct{ items []T }

func Of[T any](items ...T) Stream[T] { return Stream[T]{items} }

func (s Stream[T]) Map[R any](f func(T) R) Stream[R] {
	out := make([]R, len(s.items))
	for i, x := range s.items {
		out[i] = f(x)
	}
	return Stream[R]{out}
}
func (s Stream[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, x := range s.items {
		a = f(a, x)
	}
	return a
}
func (s Stream[T]) GroupBy[K comparable](key func(T) K) map[K][]T {
	out := map[K][]T{}
	for _, x := range s.items {
		out[key(x)] = append(out[key(x)], x)
	}
	return out
}
func (s *Stream[T]) Push[U interface{ Conv() T }](us ...U) *Stream[T] {
	for _, u := range us {
		s.items = append(s.items, u.Conv())
	}
	return s
}

type word string

func (w word) Conv() int { return len(w) }

type plain struct{}

func (plain) Show[T fmt.Stringer](t T) string { return "<" + t.String() + ">" }

type up string

func (u up) String() string { return strings.ToUpper(string(u)) }

func main() {
	s := Of(3, 1, 2)
	fmt.Println(s.Map(func(n int) string { return strings.Repeat("*", n) }).items)
	fmt.Println(s.Fold("", func(a string, n int) string { return fmt.Sprint(a, n) }))
	fmt.Println(s.Fold[float64](0.5, func(a float64, n int) float64 { return a + float64(n) }))
	g := s.GroupBy(func(n int) bool { return n%2 == 1 })
	sort.Ints(g[true])
	fmt.Println(g)
	fmt.Println(s.Push(word("four"), word("fifty")).items)
	fmt.Println(plain{}.Show(up("abc")))
	f := plain{}.Show[up]
	fmt.Println(f("x"))
	fmt.Printf("%T\n", Of("a").Map(func(s string) []byte { return []byte(s) }))
	h := Stream[int].Fold[int]
	fmt.Println(h(s, 10, func(a, n int) int { return a - n }))
}
