package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

func fromChan[T any](c <-chan T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range c {
			if !yield(v) {
				return
			}
		}
	}
}

func toChan[T any](s iter.Seq[T]) <-chan T {
	c := make(chan T)
	go func() {
		defer close(c)
		for v := range s {
			c <- v
		}
	}()
	return c
}

func main() {
	for v := range fromChan(toChan(slices.Values([]string{"a", "b", "c"}))) {
		fmt.Println(v)
	}
	fmt.Println(slices.Sorted(fromChan(toChan(maps.Keys(map[int]bool{3: true, 1: true, 2: true})))))
	next, stop := iter.Pull(fromChan(toChan(slices.Values([]int{10, 20, 30}))))
	a, ok := next()
	b, _ := next()
	fmt.Println(a, ok, b)
	stop()
	c, ok := next()
	fmt.Println(c, ok)
	// Two coroutines side by side.
	n1, s1 := iter.Pull2(slices.All([]string{"x", "y"}))
	defer s1()
	n2, s2 := iter.Pull(slices.Values([]int{1, 2, 3}))
	defer s2()
	for {
		i, s, ok1 := n1()
		v, ok2 := n2()
		fmt.Println(i, s, ok1, v, ok2)
		if !ok1 {
			break
		}
	}
}
