package main

import (
	"fmt"
	"sync"
)

type fork struct{ sync.Mutex }

func main() {
	const n, rounds = 5, 40
	forks := make([]*fork, n)
	for i := range forks {
		forks[i] = new(fork)
	}
	eaten := make([]int, n)
	var wg sync.WaitGroup
	for i := range n {
		wg.Add(1)
		go func(first, second *fork) {
			defer wg.Done()
			for range rounds {
				first.Lock()
				second.Lock()
				eaten[i]++
				second.Unlock()
				first.Unlock()
			}
		}(forks[min(i, (i+1)%n)], forks[max(i, (i+1)%n)])
	}
	wg.Wait()
	fmt.Println(eaten)
}
