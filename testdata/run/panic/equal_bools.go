// Booleans share boxes.

package main

import (
	"os"
)

func main() {
	t := len(os.Args) > 0
	defer func() { panic(t) }()
	panic(t)
}
