package main

import (
	"cmp"
	"fmt"
	"slices"
)

type stream[T any] chan T

func (s stream[T]) filter(ok func(T) bool) stream[T] {
	out := make(stream[T])
	go func() {
		defer close(out)
		for v := range s {
			if ok(v) {
				out <- v
			}
		}
	}()
	return out
}

func collect[C ~chan T | ~<-chan T, T any](c C) (all []T) {
	for v := range c {
		all = append(all, v)
	}
	return all
}

func from[T any](vs ...T) stream[T] {
	c := make(stream[T], len(vs))
	for _, v := range vs {
		c <- v
	}
	close(c)
	return c
}

func top[K cmp.Ordered](c chan K) K { return slices.Max(collect(c)) }

func trySend[T any, C interface{ ~chan T | ~chan<- T }](c C, v T) bool {
	select {
	case c <- v:
		return true
	default:
		return false
	}
}

func main() {
	fmt.Println(collect(from(1, 2, 3, 4, 5, 6).filter(func(n int) bool { return n%2 == 0 })))
	fmt.Println(collect[<-chan string]((chan string)(from("b", "a"))))
	fmt.Println(top((chan float64)(from(1.5, 9.25, -3))))
	c := make(chan int, 1)
	fmt.Println(trySend[int](c, 1), trySend[int](c, 2), len(c))
	fmt.Printf("%T %T\n", from[error](), from(struct{}{}))
}
