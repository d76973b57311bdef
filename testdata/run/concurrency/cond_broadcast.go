package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	c := sync.NewCond(&mu)
	ready, waiting := false, 0
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			waiting++
			for !ready {
				c.Wait()
			}
			waiting--
		})
	}
	for {
		mu.Lock()
		n := waiting
		mu.Unlock()
		if n == 10 {
			break
		}
	}
	mu.Lock()
	ready = true
	mu.Unlock()
	c.Broadcast()
	wg.Wait()
	fmt.Println(waiting, ready)
	c.Signal()
	c.Broadcast()
	// A Cond on a read lock.
	var rw sync.RWMutex
	rc := sync.NewCond(rw.RLocker())
	flag := false
	done := make(chan bool)
	go func() {
		rc.L.Lock()
		for !flag {
			rc.Wait()
		}
		rc.L.Unlock()
		done <- true
	}()
	for stop := false; !stop; {
		rw.Lock()
		flag = true
		rw.Unlock()
		rc.Broadcast()
		select {
		case stop = <-done:
		default:
		}
	}
	fmt.Println("read side woke")
}
