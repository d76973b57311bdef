// A panic while the operands are evaluated registers nothing.

package main

import (
	"fmt"
)

func boom() int  { panic("in argument") }
func show(n int) { fmt.Println("never", n) }

func f() {
	defer fmt.Println("registered before")
	defer show(boom())
	fmt.Println("not reached")
}
func main() {
	defer func() { fmt.Println("recovered", recover()) }()
	f()
}
