package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(3)
	for range 2 {
		go func() {
			defer wg.Done()
		}()
	}
	wg.Wait()
	println("not reached")
}
