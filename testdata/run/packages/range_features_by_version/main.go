package main

import "fmt"

func seq(yield func(int) bool) { yield(1) }

type Set[T comparable] = map[T]bool

func main() {
	for i := range 10 {
		fmt.Println(i)
	}
	for x := range seq {
		fmt.Println(x)
	}
	fmt.Println(min(2, 1), max("a", "b"))
}
