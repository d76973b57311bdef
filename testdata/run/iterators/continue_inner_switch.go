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
	for i := range upto(4) {
		switch i {
		case 1:
			continue
		case 2:
			fallthrough
		case 3:
			fmt.Print("two-three ")
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
}
