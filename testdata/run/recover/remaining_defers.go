// The remaining defers of the recovering frame run as on a normal return.

package main

import (
	"fmt"
)

func f() {
	defer func() { fmt.Println("first deferred:", recover()) }()
	defer func() { fmt.Println("second deferred:", recover()) }()
	defer func() { fmt.Println("recovers:", recover()) }()
	defer func() { fmt.Println("runs before") }()
	panic("x")
}
func main() { f(); fmt.Println("main goes on") }
