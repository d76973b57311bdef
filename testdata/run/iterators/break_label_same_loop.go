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
L:
	for i := range upto(5) {
		if i == 2 {
			break L
		}
		fmt.Println(i)
	}
	fmt.Println("end")
}
