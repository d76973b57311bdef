package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	before := runtime.NumGoroutine()
	hold, ready := make(chan bool), make(chan bool)
	for range 5 {
		go func() { ready <- true; <-hold; ready <- true }()
	}
	for range 5 {
		<-ready
	}
	fmt.Println(runtime.NumGoroutine() - before)
	close(hold)
	for range 5 {
		<-ready
	}
	var wg sync.WaitGroup
	stop := false
	var mu sync.Mutex
	wg.Go(func() {
		for {
			mu.Lock()
			s := stop
			mu.Unlock()
			if s {
				return
			}
			runtime.Gosched()
		}
	})
	runtime.Gosched()
	mu.Lock()
	stop = true
	mu.Unlock()
	wg.Wait()
	fmt.Println("stopped")
}
