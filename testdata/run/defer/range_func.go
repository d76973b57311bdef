// The body of a range-over-func loop defers into the enclosing function.

package main

import (
	"fmt"
)

func seq(yield func(int) bool) {
	defer fmt.Println("iterator's defer")
	for i := 0; i < 3; i++ {
		if !yield(i) {
			return
		}
	}
}
func f() {
	defer fmt.Println("first")
	for i := range seq {
		defer fmt.Println("body", i)
		defer func() { fmt.Println("literal", i) }()
	}
	defer fmt.Println("last")
	fmt.Println("end of f")
}
func main() { f() }
