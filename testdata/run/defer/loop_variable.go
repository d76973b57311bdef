// Each iteration has its own variable; arguments are evaluated at once, captured variables later.

package main

import (
	"fmt"
)

func main() {
	for i := 0; i < 3; i++ {
		defer fmt.Println("arg", i)
		defer func() { fmt.Println("captured", i) }()
	}
	for _, s := range []string{"x", "y"} {
		defer func() { fmt.Println(s) }()
	}
	n := 0
	for n < 2 {
		defer func() { fmt.Println("shared", n) }()
		n++
	}
}
