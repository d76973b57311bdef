// A deep stack, with deferred frames on top.

package main

import (
	"fmt"
)

//go:noinline
func f(n int) int {
	if n == 0 {
		panic("bottom")
	}
	return f(n-1) + 1
}
func main() {
	defer func() { panic(fmt.Sprint("again: ", recover())) }()
	f(500)
}
