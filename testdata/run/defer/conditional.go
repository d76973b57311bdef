// Only the defers whose statement was reached run.

package main

import (
	"fmt"
)

func f(a, b, c bool) {
	fmt.Print(a, b, c, ":")
	defer fmt.Println()
	if a {
		defer fmt.Print(" a")
	}
	if b {
		defer fmt.Print(" b")
		if !c {
			return
		}
	}
	if c {
		defer fmt.Print(" c")
	}
}
func main() {
	for i := range 8 {
		f(i&1 != 0, i&2 != 0, i&4 != 0)
	}
}
