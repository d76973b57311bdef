// The function value is taken at the statement, not when the call runs.

package main

import (
	"fmt"
)

func main() {
	f := func() { fmt.Println("first") }
	defer f()
	f = func() { fmt.Println("second") }
	defer f()
	f = nil
}
