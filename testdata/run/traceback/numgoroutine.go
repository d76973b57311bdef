// NumGoroutine counts main and live goroutines.

package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	fmt.Println(runtime.NumGoroutine())
	c := make(chan int)
	for range 3 {
		go func() { <-c }()
	}
	fmt.Println(runtime.NumGoroutine())
	for range 3 {
		c <- 1
	}
	time.Sleep(time.Millisecond)
	fmt.Println(runtime.NumGoroutine())
	go func() { defer func() { recover() }(); panic("x") }()
	time.Sleep(time.Millisecond)
	_ = time.After(time.Hour)
	time.AfterFunc(time.Hour, func() {})
	fmt.Println(runtime.NumGoroutine())
}
