// A deferred call may panic and recover; the Goexit goes on.

package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("still runs")
		defer func() {
			defer func() { fmt.Println("inner", recover()) }()
			panic("in deferred")
		}()
		runtime.Goexit()
	}()
	<-done
}
