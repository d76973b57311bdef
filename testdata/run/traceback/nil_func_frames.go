// Calling nil functions: directly, as a parameter, deferred.

package main

import (
	"runtime/debug"
)

//go:noinline
func call(f func(int) int) int { return f(1) }
func main() {
	defer func() {
		recover()
		debug.PrintStack()
		var g func()
		g()
	}()
	call(nil)
}
