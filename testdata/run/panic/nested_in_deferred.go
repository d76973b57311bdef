// A panic recovered inside a deferred call leaves the outer one as it was.

package main

import (
	"fmt"
)

func main() {
	defer func() {
		func() {
			defer func() { fmt.Println("inner", recover()) }()
			panic("inner")
		}()
	}()
	panic("outer")
}
