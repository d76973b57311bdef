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
	total := 0
	for i := range upto(4) {
		next, stop := iter.Pull(upto(i))
		for {
			v, ok := next()
			if !ok {
				break
			}
			total += v
			if v == 1 {
				stop()
			}
		}
		stop()
	}
	fmt.Println(total)
}
