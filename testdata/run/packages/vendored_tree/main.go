// Vendored modules, one of which needs the other.
package main

import (
	"fmt"

	"example.org/left"
	right "example.org/right/v2"
	"example.org/right/v2/sub"
)

func main() { fmt.Println(left.Pad("x", 3), right.Version, sub.Twice(21)) }
