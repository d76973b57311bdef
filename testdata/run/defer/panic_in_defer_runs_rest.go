// A panic in a deferred call: the remaining ones run under the new panic, nothing runs twice.

package main

import (
	"fmt"
)

func main() {
	defer func() { fmt.Println("last:", recover()) }()
	defer fmt.Println("third")
	defer func() { panic("second") }()
	defer fmt.Println("first")
	panic("body")
}
