// Goroutines that start goroutines: creators by name.

package main

import (
	"sync"
)

type pool struct{ wg sync.WaitGroup }

func (p *pool) spawn(n int) {
	p.wg.Add(1)
	go p.work(n)
}

func (p *pool) work(n int) {
	defer p.wg.Done()
	if n == 0 {
		func() {
			go func() {
				var s []int
				_ = s[n]
			}()
		}()
		select {}
	}
	p.spawn(n - 1)
}

func main() {
	var p pool
	p.spawn(3)
	p.wg.Wait()
}
