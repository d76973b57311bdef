// Callers and CallersFrames, all the way down.

package main

import (
	"fmt"
	"runtime"
	"strings"
)

type T struct{}

//go:noinline
func (t *T) method() { list() }

//go:noinline
func list() {
	pcs := make([]uintptr, 20)
	n := runtime.Callers(0, pcs)
	frames := runtime.CallersFrames(pcs[:n])
	for {
		f, more := frames.Next()
		line := f.Line
		if !strings.HasPrefix(f.Function, "main.") {
			line = 0
		}
		fmt.Println(f.Function, line)
		if !more {
			break
		}
	}
}
func main() {
	(&T{}).method()
	f := func() { defer list() }
	f()
	done := make(chan bool)
	go func() { list(); close(done) }()
	<-done
}
