// Counters of literals, loop bodies and wrappers are apart.

package main

import (
	"runtime/debug"
)

type T struct{}

//go:noinline
func (T) m(s string)           { println(s); debug.PrintStack() }
func seq(yield func(int) bool) { yield(1) }
func main() {
	defer func() { println("lit1") }()
	defer T{}.m("defer1")
	for range seq {
		defer T{}.m("in body")
		func() { defer func() {}(); debug.PrintStack() }()
	}
	done := make(chan bool)
	go func(c chan bool) { debug.PrintStack(); close(c) }(done)
	<-done
	func() { defer T{}.m("defer in literal") }()
}
