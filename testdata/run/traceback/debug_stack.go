// debug.Stack and PrintStack, normally and while panicking.

package main

import (
	"os"
	"runtime/debug"
)

//go:noinline
func where() { debug.PrintStack() }
func main() {
	os.Stderr.Write(debug.Stack())
	where()
	defer func() {
		debug.PrintStack()
		recover()
		debug.PrintStack()
	}()
	func() { panic("x") }()
}
