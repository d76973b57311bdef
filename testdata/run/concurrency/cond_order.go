package main

import (
	"fmt"
	"sync"
)

// Signal wakes waiters in the order in which they came.
func main() {
	c := sync.NewCond(&sync.Mutex{})
	queued := make(chan bool)
	order := make(chan int, 5)
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			c.L.Lock()
			queued <- true
			c.Wait()
			c.L.Unlock()
			order <- i
		}()
		<-queued
	}
	for range 5 {
		c.L.Lock()
		c.Signal()
		c.L.Unlock()
		fmt.Println(<-order)
	}
	wg.Wait()
}
