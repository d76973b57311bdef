package main

import (
	"fmt"
	"iter"
	"slices"
)

func Map[A, B any](s iter.Seq[A], f func(A) B) iter.Seq[B] {
	return func(yield func(B) bool) {
		for a := range s {
			if !yield(f(a)) {
				return
			}
		}
	}
}
func Filter[A any](s iter.Seq[A], f func(A) bool) iter.Seq[A] {
	return func(yield func(A) bool) {
		s(func(a A) bool { return !f(a) || yield(a) })
	}
}
func Take[A any](s iter.Seq[A], n int) iter.Seq[A] {
	return func(yield func(A) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for a := range s {
			if !yield(a) {
				return
			}
			if i++; i == n {
				return
			}
		}
	}
}
func Naturals(yield func(int) bool) {
	for i := 0; yield(i); i++ {
	}
}
func Chain[A any](ss ...iter.Seq[A]) iter.Seq[A] {
	return func(yield func(A) bool) {
		for _, s := range ss {
			for a := range s {
				if !yield(a) {
					return
				}
			}
		}
	}
}

func main() {
	evens := Filter(Naturals, func(i int) bool { return i%2 == 0 })
	sq := Map(evens, func(i int) string { return fmt.Sprint(i * i) })
	fmt.Println(slices.Collect(Take(sq, 5)))
	fmt.Println(slices.Collect(Take(Chain(Take(Naturals, 2), slices.Values([]int{9, 8, 7})), 4)))
	for s := range Take(sq, 0) {
		fmt.Println("never", s)
	}
}
