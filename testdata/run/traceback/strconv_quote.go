// Panics from within the library: only its exported frames.

package main

import (
	"strings"
)

func main() { strings.Repeat("x", -1) }
