// An iterator that swallows the panic of the loop body: the loop's function panics.

package main

import (
	"fmt"
	"runtime"
)

func seq(yield func(int) bool) {
	defer func() { fmt.Println("iterator recovered", recover()) }()
	yield(1)
}
func main() {
	defer func() {
		r := recover()
		_, rt := r.(runtime.Error)
		fmt.Println(r, rt)
	}()
	for range seq {
		panic("body")
	}
}
