// Goexit runs every deferred call of the goroutine, and nothing after it.

package main

import (
	"fmt"
	"runtime"
)

func leave() {
	defer fmt.Println("leave's defer")
	runtime.Goexit()
	fmt.Println("never")
}
func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("outer defer")
		leave()
		fmt.Println("never")
	}()
	<-done
	fmt.Println("main goes on", runtime.NumGoroutine())
}
