// The inner deferred function gets the new panic, a second recover does not reach the old one.

package main

import (
	"fmt"
)

func main() {
	defer func() { fmt.Println("end:", recover()) }()
	defer func() {
		defer func() {
			fmt.Println("new:", recover())
			fmt.Println("again:", recover())
		}()
		panic("two")
	}()
	panic("one")
}
