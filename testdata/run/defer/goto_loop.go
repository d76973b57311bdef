// Defers accumulate in a loop made by goto.

package main

import (
	"fmt"
)

func main() {
	i := 0
again:
	defer fmt.Println(i)
	i++
	if i < 5 {
		goto again
	}
	fmt.Println("end")
}
