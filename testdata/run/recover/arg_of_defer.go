// As an argument of a defer statement it is evaluated at once: nil.

package main

import (
	"fmt"
)

func main() {
	defer func() { fmt.Println("later:", recover()) }()
	defer fmt.Println("argument:", recover())
	panic("x")
}
