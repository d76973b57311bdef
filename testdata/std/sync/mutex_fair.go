package main

import (
	"fmt"
	"sync"
)

// Nobody starves.
func main() {
	var mu sync.Mutex
	counts := make([]int, 6)
	total := 0
	var wg sync.WaitGroup
	for g := range counts {
		wg.Go(func() {
			for {
				mu.Lock()
				if total == 3000 {
					mu.Unlock()
					return
				}
				total++
				counts[g]++
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	sum := 0
	for _, c := range counts {
		sum += c
	}
	fmt.Println(sum, total)
}
