// Loops without calls are preempted.
package main

import (
	"fmt"
	"time"
)

func main() {
	go func() {
		for {
		}
	}()
	go func() {
		x := 0
		for {
			x++
		}
	}()
	time.Sleep(time.Millisecond)
	fmt.Println("main goes on")
}
