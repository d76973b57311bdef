// recover inside a function passed as a value and called by the deferred one.

package main

import (
	"fmt"
)

func call(f func()) { f() }

func main() {
	defer func() { fmt.Println("outer:", recover()) }()
	defer call(func() { fmt.Println("passed:", recover()) })
	panic("x")
}
