package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var rw sync.RWMutex
	var readers, writers, bad atomic.Int32
	value := 0
	var wg sync.WaitGroup
	for range 5 {
		wg.Go(func() {
			for range 100 {
				rw.RLock()
				readers.Add(1)
				if writers.Load() != 0 {
					bad.Add(1)
				}
				readers.Add(-1)
				rw.RUnlock()
			}
		})
	}
	for range 3 {
		wg.Go(func() {
			for range 50 {
				rw.Lock()
				if writers.Add(1) != 1 || readers.Load() != 0 {
					bad.Add(1)
				}
				value++
				writers.Add(-1)
				rw.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(value, bad.Load())
}
