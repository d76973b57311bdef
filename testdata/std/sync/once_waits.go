package main

import (
	"fmt"
	"sync"
)

func main() {
	var o sync.Once
	ready := false
	var wg sync.WaitGroup
	bad := make(chan bool, 10)
	for range 10 {
		wg.Go(func() {
			o.Do(func() {
				for range 1000 {
					ready = false
				}
				ready = true
			})
			bad <- !ready
		})
	}
	wg.Wait()
	close(bad)
	for b := range bad {
		if b {
			fmt.Println("returned early")
		}
	}
	fmt.Println(ready)
}
