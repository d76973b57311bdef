// Panicking through a million frames, each with a deferred call.
package main

import "fmt"

var ran int

func down(n int) {
	defer func() { ran++ }()
	if n == 0 {
		panic("bottom")
	}
	down(n - 1)
}

func main() {
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		down(1_000_000)
	}()
	fmt.Println(ran)
}
