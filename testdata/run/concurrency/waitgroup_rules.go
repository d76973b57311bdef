// Reuse of a WaitGroup, Go, waiters released together, Done once too often.

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Wait()
	for round := range 3 {
		var mu sync.Mutex
		sum := 0
		for i := range 10 {
			wg.Go(func() {
				mu.Lock()
				sum += i
				mu.Unlock()
			})
		}
		wg.Wait()
		fmt.Println(round, sum)
	}
	var gate, out sync.WaitGroup
	gate.Add(1)
	for range 3 {
		out.Add(1)
		go func() {
			defer out.Done()
			gate.Wait()
		}()
	}
	gate.Done()
	out.Wait()
	wg.Add(2)
	wg.Add(-2)
	wg.Wait()
	defer func() { fmt.Println(recover()) }()
	wg.Done()
}
