// A function that runs its defers at return shows the line of that return.

package main

import (
	"os"
)

func f(n int) int {
	defer func() { panic("in defer") }()
	if n > 0 {
		return 1
	}
	println("x")
	return 2
}
func main() { println(f(len(os.Args))) }
