// A function literal is a function of its own, a block is not.

package main

import (
	"fmt"
)

func main() {
	{
		defer fmt.Println("block")
	}
	func() {
		defer fmt.Println("literal")
	}()
	if true {
		defer fmt.Println("if")
	}
	switch {
	default:
		defer fmt.Println("switch")
	}
	fmt.Println("end")
}
