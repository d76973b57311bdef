// A literal called inside the deferred function is one call too deep.

package main

import (
	"fmt"
)

func main() {
	defer func() {
		func() { fmt.Println("inner:", recover()) }()
	}()
	panic("not caught")
}
