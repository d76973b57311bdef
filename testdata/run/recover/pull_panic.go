// A panic inside a pulled iterator comes out of next.

package main

import (
	"fmt"
	"iter"
)

func main() {
	next, stop := iter.Pull(func(yield func(int) bool) {
		yield(1)
		panic("in iterator")
	})
	defer stop()
	fmt.Println(next())
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		next()
	}()
	fmt.Println(next())
}
