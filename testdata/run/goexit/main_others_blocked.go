// main left by Goexit while another goroutine is blocked: the ordinary deadlock text.

package main

import (
	"fmt"
	"runtime"
)

func main() {
	go func() {
		select {}
	}()
	runtime.Gosched()
	defer fmt.Println("main's defer")
	runtime.Goexit()
}
