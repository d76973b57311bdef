// A panic recovered inside a deferred call does not touch the outer panic.

package main

import (
	"fmt"
)

func cleanup() {
	defer func() { fmt.Println("cleanup:", recover()) }()
	panic("in cleanup")
}
func main() {
	defer func() { fmt.Println("main:", recover()) }()
	defer cleanup()
	panic("outer")
}
