// A goroutine started by the deferred function recovers nothing.

package main

import (
	"fmt"
)

func main() {
	defer func() { fmt.Println("self:", recover()) }()
	defer func() {
		c := make(chan any)
		go func() { c <- recover() }()
		go func() { defer func() { c <- recover() }() }()
		fmt.Println("others:", <-c, <-c)
	}()
	panic("x")
}
