// After the inner panic was recovered below it, the deferred function still recovers the outer one.

package main

import (
	"fmt"
)

func main() {
	defer func() {
		func() {
			defer func() { fmt.Println("inner:", recover()) }()
			panic("two")
		}()
		fmt.Println("outer:", recover())
	}()
	panic("one")
}
