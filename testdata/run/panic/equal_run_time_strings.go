// Strings made at run time are distinct though equal.

package main

import (
	"strings"
)

func s() string { return strings.Repeat("x", 3) }
func main() {
	defer func() { panic(s()) }()
	panic(s())
}
