package main

import (
	"fmt"
	"iter"
)

func upto(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func from[T any](c <-chan T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range c {
			if !yield(v) {
				return
			}
		}
	}
}

func main() {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range upto(100) {
			c <- i
		}
	}()
	for v := range from(c) {
		if v == 5 {
			break
		}
		fmt.Print(v, " ")
	}
	fmt.Println(<-c)
}
