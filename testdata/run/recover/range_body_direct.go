// The body of a range-over-func loop counts as a call: recover in it is nil.

package main

import (
	"fmt"
)

func one(yield func(int) bool) { yield(1) }

func main() {
	defer func() { fmt.Println("outside:", recover()) }()
	defer func() {
		for range one {
			fmt.Println("in body:", recover())
		}
	}()
	panic("x")
}
