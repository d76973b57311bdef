package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	sem := make(chan struct{}, 3)
	var now, peak atomic.Int32
	var wg sync.WaitGroup
	for range 30 {
		wg.Add(1)
		sem <- struct{}{}
		go func() {
			defer func() { <-sem; wg.Done() }()
			n := now.Add(1)
			for {
				p := peak.Load()
				if n <= p || peak.CompareAndSwap(p, n) {
					break
				}
			}
			now.Add(-1)
		}()
	}
	wg.Wait()
	fmt.Println(now.Load(), peak.Load() >= 1, peak.Load() <= 3, len(sem), cap(sem))
}
