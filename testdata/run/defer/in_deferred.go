// Defers of a deferred call run at that call's end.

package main

import (
	"fmt"
)

func main() {
	defer func() {
		defer fmt.Println("inner 1")
		defer func() {
			defer fmt.Println("innermost")
			fmt.Println("inner 2")
		}()
		fmt.Println("outer")
	}()
	fmt.Println("body")
}
