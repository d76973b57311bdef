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
	f := func(i int) bool { fmt.Print(i, " "); return i < 2 }
	upto(10)(f)
	var seq iter.Seq[int] = upto(3)
	seq(func(int) bool { fmt.Print("x "); return true })
	apply := func(s func(func(int) bool)) {
		for i := range s {
			fmt.Print("a", i, " ")
		}
	}
	apply(upto(2))
	fmt.Println()
}
