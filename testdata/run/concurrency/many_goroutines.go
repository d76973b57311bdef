package main

import (
	"fmt"
	"sync"
)

func main() {
	const n = 20000
	start := make(chan struct{})
	sum := make(chan int, 100)
	for i := range n {
		go func() {
			<-start
			sum <- i
		}()
	}
	close(start)
	total := 0
	for range n {
		total += <-sum
	}
	fmt.Println(total)
	var wg sync.WaitGroup
	var mu sync.Mutex
	count := 0
	for range n {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			count++
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println(count)
}
