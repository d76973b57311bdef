// runtime.Stack from various places.

package main

import (
	"os"
	"runtime"
)

type T struct{}

//go:noinline
func (T) dump() {
	buf := make([]byte, 4096)
	os.Stderr.Write(buf[:runtime.Stack(buf, false)])
}
func main() {
	T{}.dump()
	func() {
		defer func() { recover(); T{}.dump() }()
		panic("x")
	}()
	done := make(chan bool)
	go func() { defer close(done); T{}.dump() }()
	<-done
}
