package main

import (
	"fmt"
	"sync"
)

func main() {
	c := make(chan struct{ a, b int })
	var wg sync.WaitGroup
	results := make(chan string, 10)
	for i := range 8 {
		wg.Go(func() {
			if i%2 == 0 {
				v, ok := <-c
				results <- fmt.Sprint(v, ok)
			} else {
				select {
				case v, ok := <-c:
					results <- fmt.Sprint(v, ok)
				case <-make(chan int):
				}
			}
		})
	}
	close(c)
	wg.Wait()
	close(results)
	for r := range results {
		fmt.Println(r)
	}
}
