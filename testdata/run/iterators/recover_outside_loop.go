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
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for i := range upto(3) {
			for j := range upto(3) {
				fmt.Print(i, j, " ")
				if i == 1 {
					var s []int
					_ = s[j]
				}
			}
		}
	}()
	fmt.Println("on")
}
