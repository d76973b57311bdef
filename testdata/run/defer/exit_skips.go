// os.Exit runs no deferred call.

package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never")
	defer func() { fmt.Println("never either") }()
	fmt.Println("bye")
	os.Exit(3)
}
