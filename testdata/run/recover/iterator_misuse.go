// Misuse of yield: after break, after the loop, after a panic.

package main

import (
	"fmt"
)

func try(name string, f func()) {
	defer func() { fmt.Println(name, "->", recover()) }()
	f()
}
func main() {
	try("continued after break", func() {
		for range func(yield func() bool) { yield(); yield() } {
			break
		}
	})
	try("after whole loop", func() {
		var saved func() bool
		for range func(yield func() bool) { saved = yield; yield() } {
		}
		saved()
	})
	try("after body panic", func() {
		for range func(yield func() bool) {
			func() {
				defer func() { recover() }()
				yield()
			}()
			yield()
		} {
			panic("x")
		}
	})
	try("swallowed", func() {
		for range func(yield func() bool) {
			defer func() { recover() }()
			yield()
		} {
			panic("x")
		}
	})
}
