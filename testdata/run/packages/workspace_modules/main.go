// Modules of one workspace import each other without go.mod naming them.
package main

import (
	"fmt"

	"ex.com/lib"
	"ex.com/lib/deep"
	"ex.com/other"
)

func main() { fmt.Println(lib.Name, deep.Loop(), other.Name) }
