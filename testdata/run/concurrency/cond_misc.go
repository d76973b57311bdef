// sync.Cond: Signal wakes in order, Broadcast all, Wait gives the lock back.

package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	var wg sync.WaitGroup
	ready, order := 0, []int{}
	for i := range 5 {
		wg.Go(func() {
			mu.Lock()
			ready++
			c.Wait()
			order = append(order, i)
			mu.Unlock()
		})
		for {
			mu.Lock()
			n := ready
			mu.Unlock()
			if n == i+1 {
				break
			}
			runtime.Gosched()
		}
	}
	mu.Lock()
	c.Signal()
	c.Signal()
	mu.Unlock()
	for {
		mu.Lock()
		n := len(order)
		mu.Unlock()
		if n == 2 {
			break
		}
		runtime.Gosched()
	}
	c.Broadcast()
	wg.Wait()
	fmt.Println(order[:2], len(order))
	c.Signal()
	c.Broadcast()
	rw := sync.NewCond(new(sync.RWMutex).RLocker())
	rw.L.Lock()
	go func() { rw.L.Lock(); rw.Broadcast(); rw.L.Unlock() }()
	rw.Wait()
	rw.L.Unlock()
	fmt.Println("done")
}
