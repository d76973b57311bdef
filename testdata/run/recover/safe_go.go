// A launcher that protects goroutines and reports.

package main

import (
	"fmt"
	"sync"
)

func safeGo(wg *sync.WaitGroup, errs chan<- error, f func()) {
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() {
			if r := recover(); r != nil {
				errs <- fmt.Errorf("goroutine failed: %v", r)
			}
		}()
		f()
	}()
}
func main() {
	var wg sync.WaitGroup
	errs := make(chan error, 10)
	for i := range 4 {
		safeGo(&wg, errs, func() {
			if i%2 == 1 {
				panic(i)
			}
		})
	}
	wg.Wait()
	close(errs)
	n := 0
	for range errs {
		n++
	}
	fmt.Println(n, "errors")
}
