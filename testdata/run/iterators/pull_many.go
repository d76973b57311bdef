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
	var nexts []func() (int, bool)
	for i := range upto(50) {
		next, stop := iter.Pull(upto(i + 1))
		defer stop()
		nexts = append(nexts, next)
	}
	sum := 0
	for round := 0; round < 3; round++ {
		for _, next := range nexts {
			if v, ok := next(); ok {
				sum += v
			}
		}
	}
	fmt.Println(sum)
}
