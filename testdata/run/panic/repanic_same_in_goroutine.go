// A goroutine that repanics what it recovered.

package main

import "sync"

func work(n int) {
	defer func() {
		if r := recover(); r != nil {
			panic(r)
		}
	}()
	a := make([]int, n)
	a[n] = 1
}

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		work(3)
	}()
	wg.Wait()
}
