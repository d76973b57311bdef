// Goexit in a deferred call run by Goexit.

package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("last")
		defer func() {
			defer fmt.Println("inner defer")
			runtime.Goexit()
		}()
		runtime.Goexit()
	}()
	<-done
}
