// recover, then Goexit in one deferred call: the goroutine still ends.

package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		func() {
			defer func() {
				fmt.Println("recovered", recover())
				runtime.Goexit()
			}()
			panic("x")
		}()
		fmt.Println("never")
	}()
	<-done
}
