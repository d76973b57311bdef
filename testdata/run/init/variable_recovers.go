// Inside a variable's initialiser panics can be recovered.

package main

import (
	"fmt"
)

var x = func() (n int) {
	defer func() {
		fmt.Println("recovered", recover())
		n = 7
	}()
	panic("in initialiser")
}()

func main() { fmt.Println(x) }
