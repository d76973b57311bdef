//env: GOTRACEBACK=all
// GOTRACEBACK=all shows every goroutine with its state.

package main

import (
	"sync"
	"time"
)

func main() {
	c := make(chan int)
	var mu sync.Mutex
	mu.Lock()
	go func() { c <- 1 }()
	time.Sleep(time.Millisecond)
	go func() { mu.Lock() }()
	time.Sleep(time.Millisecond)
	go func() { time.Sleep(time.Hour) }()
	time.Sleep(time.Millisecond)
	panic("all")
}
