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

func main() {
	next, stop := iter.Pull(upto(3))
	defer stop()
	for i := range upto(5) {
		v, ok := next()
		fmt.Print(i, v, ok, " ")
	}
	fmt.Println()
}
