// A function deferred by the deferred function, which returns normally, is not called by the panic.

package main

import (
	"fmt"
)

func main() {
	defer func() { fmt.Println("outer:", recover()) }()
	defer func() {
		defer func() { fmt.Println("inner:", recover()) }()
	}()
	panic("x")
}
