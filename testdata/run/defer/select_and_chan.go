// Deferred sends and receives; a deferred call may block.

package main

import (
	"fmt"
	"time"
)

func main() {
	ch := make(chan string)
	done := make(chan bool)
	go func() {
		defer close(done)
		for s := range ch {
			fmt.Println("got", s)
		}
	}()
	func() {
		defer close(ch)
		defer func() { ch <- "from deferred" }()
		defer func() {
			select {
			case ch <- "from select":
			case <-time.After(time.Second):
			}
		}()
		ch <- "body"
	}()
	<-done
}
