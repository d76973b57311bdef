// Frames below the panic are still there while deferred calls run.

package main

import (
	"fmt"
	"runtime"
)

func depth() int {
	var pcs [64]uintptr
	return runtime.Callers(0, pcs[:])
}

//go:noinline
func inner(n int) {
	if n == 0 {
		panic("x")
	}
	inner(n - 1)
}
func main() {
	base := depth()
	func() {
		defer func() {
			d := depth()
			recover()
			fmt.Println(d-base > 10)
		}()
		inner(10)
	}()
	fmt.Println(depth() == base)
}
