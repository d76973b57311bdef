// From a thousand frames up.

package main

import (
	"fmt"
)

func down(n int) {
	if n == 0 {
		panic("bottom")
	}
	down(n - 1)
	fmt.Println("not reached")
}
func main() {
	func() {
		defer func() { fmt.Println(recover()) }()
		down(1000)
	}()
	fmt.Println("on")
}
