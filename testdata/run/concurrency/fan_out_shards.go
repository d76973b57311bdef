package main

import (
	"fmt"
	"sync"
)

func main() {
	const shards = 5
	var ins [shards]chan int
	var sums [shards]int
	var wg sync.WaitGroup
	for i := range ins {
		ins[i] = make(chan int, i)
		wg.Add(1)
		go func() {
			defer wg.Done()
			for v := range ins[i] {
				sums[i] += v
			}
		}()
	}
	for v := range 1000 {
		ins[v%shards] <- v
	}
	for _, c := range ins {
		close(c)
	}
	wg.Wait()
	fmt.Println(sums)
}
