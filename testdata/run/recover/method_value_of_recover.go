// recover called through a wrapper function value never works.

package main

import (
	"fmt"
)

func main() {
	defer func() { fmt.Println("direct:", recover()) }()
	r := func() any { return recover() }
	defer func() { fmt.Println("through a variable:", r()) }()
	panic("x")
}
