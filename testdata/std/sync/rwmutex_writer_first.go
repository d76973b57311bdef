package main

import (
	"fmt"
	"sync"
	"time"
)

// A waiting writer goes before readers that come later.
func main() {
	var rw sync.RWMutex
	var mu sync.Mutex
	var log []string
	note := func(s string) { mu.Lock(); log = append(log, s); mu.Unlock() }
	rw.RLock()
	var wg sync.WaitGroup
	wg.Go(func() {
		rw.Lock()
		note("writer")
		rw.Unlock()
	})
	time.Sleep(20 * time.Millisecond)
	fmt.Println("reader can enter:", rw.TryRLock())
	for range 3 {
		wg.Go(func() {
			rw.RLock()
			note("reader")
			rw.RUnlock()
		})
	}
	time.Sleep(20 * time.Millisecond)
	note("first reader leaves")
	rw.RUnlock()
	wg.Wait()
	fmt.Println(log)
}
