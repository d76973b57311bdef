// Which ready clause a select takes is chance, and so is which of two waiting clauses with one channel is served.
package main

import (
	"fmt"
	"sync"
)

func main() {
	count := [4]int{}
	ready := make(chan int, 1)
	never := make(chan int)
	for range 3000 {
		ready <- 1
		select {
		case <-ready:
			count[0]++
		case <-ready:
			count[1]++
		case <-ready:
			count[2]++
		case <-never:
			count[3]++
		}
	}
	for i, n := range count[:3] {
		fmt.Println(i, 800 < n && n < 1200)
	}
	fmt.Println(count[3])
	c := make(chan int)
	ones := 0
	var wg sync.WaitGroup
	wg.Go(func() {
		for range 400 {
			ones += <-c
		}
	})
	for range 400 {
		select {
		case c <- 0:
		case c <- 1:
		}
	}
	wg.Wait()
	fmt.Println(100 < ones && ones < 300)
}
