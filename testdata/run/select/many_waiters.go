package main

import (
	"fmt"
	"sync"
)

func main() {
	a, b, quit := make(chan int), make(chan int), make(chan struct{})
	var wg sync.WaitGroup
	var mu sync.Mutex
	total, quits := 0, 0
	for range 50 {
		wg.Go(func() {
			for {
				select {
				case v := <-a:
					mu.Lock()
					total += v
					mu.Unlock()
				case v := <-b:
					mu.Lock()
					total += v * 1000
					mu.Unlock()
				case <-quit:
					mu.Lock()
					quits++
					mu.Unlock()
					return
				}
			}
		})
	}
	for range 200 {
		select {
		case a <- 1:
			b <- 1
		case b <- 1:
			a <- 1
		}
	}
	close(quit)
	wg.Wait()
	fmt.Println(total, quits)
}
