// A waiting writer keeps new readers out; TryLock and TryRLock.

package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var rw sync.RWMutex
	fmt.Println(rw.TryRLock(), rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryRLock(), rw.TryLock())
	rw.Unlock()
	log := make(chan string, 10)
	rw.RLock()
	go func() {
		rw.Lock()
		log <- "writer"
		rw.Unlock()
	}()
	time.Sleep(10 * time.Millisecond)
	fmt.Println("reader while writer waits:", rw.TryRLock())
	go func() {
		rw.RLock()
		log <- "reader"
		rw.RUnlock()
	}()
	time.Sleep(10 * time.Millisecond)
	fmt.Println(len(log))
	rw.RUnlock()
	fmt.Println(<-log, <-log)
	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
	mu.Unlock()
	fmt.Println(mu.TryLock())
}
