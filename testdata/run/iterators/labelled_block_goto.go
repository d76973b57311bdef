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
	n := 0
loop:
	for i := range upto(3) {
		if n < 2 {
			n++
			fmt.Println("restart", i)
			goto loop
		}
		fmt.Println("i", i)
	}
	for i := range upto(2) {
		for j := range upto(2) {
			if i+j == 1 {
				goto next
			}
			fmt.Println("in", i, j)
		next:
		}
	}
}
