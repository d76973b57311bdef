// A lazy library of adapters: nothing runs before it is asked for, nothing after the end.
package main

import (
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
)

type Stream[T any] iter.Seq[T]

func From[T any](s iter.Seq[T]) Stream[T] { return Stream[T](s) }
func (s Stream[T]) Filter(ok func(T) bool) Stream[T] {
	return func(yield func(T) bool) {
		for v := range s {
			if ok(v) && !yield(v) {
				return
			}
		}
	}
}
func (s Stream[T]) Take(n int) Stream[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for v := range s {
			if i++; !yield(v) || i == n {
				return
			}
		}
	}
}
func (s Stream[T]) Peek(f func(T)) Stream[T] {
	return func(yield func(T) bool) {
		for v := range s {
			f(v)
			if !yield(v) {
				break
			}
		}
	}
}
func Map[T, R any](s Stream[T], f func(T) R) Stream[R] {
	return func(yield func(R) bool) {
		s(func(t T) bool { return yield(f(t)) })
	}
}
func FlatMap[T, R any](s Stream[T], f func(T) iter.Seq[R]) Stream[R] {
	return func(yield func(R) bool) {
		for t := range s {
			for r := range f(t) {
				if !yield(r) {
					return
				}
			}
		}
	}
}
func Zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}
func TopN[T cmp.Ordered](s iter.Seq[T], n int) []T {
	var out []T
	for v := range s {
		i, _ := slices.BinarySearchFunc(out, v, func(a, b T) int { return cmp.Compare(b, a) })
		if i < n {
			out = slices.Insert(out, i, v)[:min(len(out)+1, n)]
		}
	}
	return out
}
func naturals(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}

func main() {
	touched := 0
	s := Map(From(naturals).Filter(func(n int) bool { return n%3 == 0 }).Peek(func(int) { touched++ }), func(n int) string { return fmt.Sprint("n", n) }).Take(4)
	fmt.Println(touched)
	fmt.Println(slices.Collect(iter.Seq[string](s)), touched)
	fmt.Println(slices.Collect(iter.Seq[string](s)), touched)
	for range s {
		break
	}
	fmt.Println(touched)
	f := FlatMap(From(slices.Values([]string{"ab", "", "cde"})), func(w string) iter.Seq[rune] {
		return func(yield func(rune) bool) {
			for _, r := range w {
				if !yield(r) {
					return
				}
			}
		}
	})
	for r := range f.Take(4) {
		fmt.Print(string(r))
	}
	fmt.Println()
	m := maps.Collect(Zip(slices.Values([]string{"one", "two", "three"}), iter.Seq[int](naturals)))
	fmt.Println(m)
	fmt.Println(TopN(slices.Values([]int{5, 1, 9, 7, 9, 2}), 3))
}
