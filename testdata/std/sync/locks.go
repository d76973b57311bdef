// Mutexes, read-write mutexes, TryLock.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	n := 0
	for range 50 {
		wg.Go(func() {
			for range 100 {
				mu.Lock()
				n++
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(n)
	fmt.Println(mu.TryLock(), mu.TryLock())
	mu.Unlock()
	var rw sync.RWMutex
	rw.RLock()
	rw.RLock()
	fmt.Println(rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryRLock())
	// Readers wait for the writer.
	done := make(chan int, 3)
	shared := 0
	for range 3 {
		go func() {
			rw.RLock()
			done <- shared
			rw.RUnlock()
		}()
	}
	time.Sleep(time.Millisecond)
	shared = 7
	rw.Unlock()
	fmt.Println(<-done, <-done, <-done)
	func() {
		defer func() { fmt.Println(recover()) }()
		var wg sync.WaitGroup
		wg.Done()
	}()
	var l sync.Locker = rw.RLocker()
	l.Lock()
	fmt.Println(rw.TryLock())
	l.Unlock()
}
