// return, break and labelled leave from a range-over-func body: its defers run at the function's end.

package main

import (
	"fmt"
	"iter"
)

func seq(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("iterator", n, "done")
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}
func f() (s string) {
	defer func() { s += "!" }()
outer:
	for i := range seq(3) {
		for j := range seq(3) {
			defer fmt.Println("deferred", i, j)
			if j == 1 {
				continue outer
			}
			if i == 1 {
				return fmt.Sprint("result ", i, j)
			}
		}
	}
	return "end"
}
func main() { fmt.Println(f()) }
