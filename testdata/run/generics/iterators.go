package main

import (
	"fmt"
	"iter"
	"slices"
)

func Count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("count done")
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func Enumerate[T any](xs []T) iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i, x := range xs {
			if !yield(i, x) {
				return
			}
		}
	}
}

func Filter[T any](seq iter.Seq[T], keep func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range seq {
			if keep(v) && !yield(v) {
				return
			}
		}
	}
}

func find(n int) (int, bool) {
	for v := range Count(10) {
		if v*v > n {
			return v, true
		}
	}
	return 0, false
}

func deferInLoop() {
	for i := range Count(3) {
		defer fmt.Println("deferred", i)
	}
	fmt.Println("loop over")
}

func main() {
	for v := range Count(3) {
		fmt.Println(v)
	}
	for i, s := range Enumerate([]string{"a", "b", "c"}) {
		if i == 1 {
			continue
		}
		fmt.Println(i, s)
	}
	fmt.Println(find(20))
	deferInLoop()
outer:
	for a := range Count(5) {
		for b := range Count(5) {
			if b > a {
				continue outer
			}
			if a == 2 {
				break outer
			}
			fmt.Println("pair", a, b)
		}
	}
	even := Filter(Count(6), func(n int) bool { return n%2 == 0 })
	fmt.Println(slices.Collect(even))
	next, stop := iter.Pull(Count(3))
	fmt.Println(next())
	fmt.Println(next())
	stop()
	fmt.Println(next())
	for range Count(1) {
		fmt.Println("no variables")
	}
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for v := range Count(3) {
			if v == 1 {
				panic("in body")
			}
		}
	}()
}
