// A helper called by the deferred function recovers nothing.

package main

import (
	"fmt"
)

func helper() any { return recover() }

func main() {
	defer func() {
		fmt.Println("helper:", helper())
		fmt.Println("direct:", recover())
	}()
	panic("x")
}
