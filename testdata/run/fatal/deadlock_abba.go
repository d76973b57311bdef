package main

import (
	"sync"
	"time"
)

func main() {
	var a, b sync.Mutex
	a.Lock()
	go func() {
		b.Lock()
		a.Lock()
	}()
	time.Sleep(time.Millisecond)
	b.Lock()
}
