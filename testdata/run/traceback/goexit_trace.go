package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"time"
)

func main() {
	go func() {
		defer func() {
			debug.PrintStack()
		}()
		func() {
			defer fmt.Println("inner")
			runtime.Goexit()
		}()
	}()
	time.Sleep(5 * time.Millisecond)
}
