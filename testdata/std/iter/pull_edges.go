// Pull: stopped before it began, values yielded when none is wanted.
package main

import (
	"fmt"
	"iter"
	"runtime"
)

var kept func(int) bool

func main() {
	before := runtime.NumGoroutine()
	next, stop := iter.Pull(func(yield func(int) bool) { fmt.Println("never begins") })
	stop()
	fmt.Println(runtime.NumGoroutine() - before)
	fmt.Println(next())
	next, stop = iter.Pull(func(yield func(int) bool) {
		kept = yield
		fmt.Println("yield", yield(1))
	})
	fmt.Println(next())
	func() {
		defer func() { fmt.Println(recover()) }()
		kept(5)
	}()
	stop()
	fmt.Println(next())
}
