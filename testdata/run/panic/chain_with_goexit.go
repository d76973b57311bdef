// A panic, a Goexit in a deferred call, another panic: the abandoned one is printed again.

package main

import (
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { panic("after goexit") }()
		defer func() { runtime.Goexit() }()
		panic("first")
	}()
	<-done
	select {}
}
