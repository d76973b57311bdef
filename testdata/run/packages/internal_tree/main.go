// internal folders are open to what lies beside and below their parent.
package main

import (
	"fmt"

	"example.com/tree/internal/core"
	"example.com/tree/pkg"
	"example.com/tree/pkg/sub"
)

func main() { fmt.Println(core.Name(), pkg.Via(), sub.Via()) }
