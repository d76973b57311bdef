// Dependency order, several init functions, recovery in one of them.

package main

import (
	"fmt"
)

var (
	c = trace("c", b)
	b = trace("b", a)
	a = trace("a", 0)
)

func trace(s string, n int) int { fmt.Println(s, n); return n + 1 }
func init() {
	defer func() { fmt.Println("recovered", recover()) }()
	panic("init 0")
}
func init() { fmt.Println("init 1", a, b, c) }
func main() { fmt.Println("main") }
