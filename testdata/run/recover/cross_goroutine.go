// main's deferred function does not see another goroutine's panic.

package main

import (
	"fmt"
	"time"
)

func main() {
	defer func() { fmt.Println("never printed", recover()) }()
	go func() {
		panic("theirs")
	}()
	time.Sleep(10 * time.Second)
}
