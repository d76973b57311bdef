// A panic runs the defers of the innermost frame first, then of each outer one.

package main

import (
	"fmt"
)

func level(n int) {
	defer fmt.Println("defer A of", n)
	defer fmt.Println("defer B of", n)
	if n == 3 {
		panic("deep")
	}
	level(n + 1)
	fmt.Println("not reached")
}
func main() {
	defer func() { fmt.Println("recovered", recover()) }()
	level(1)
}
