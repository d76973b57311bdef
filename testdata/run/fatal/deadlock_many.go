// Several goroutines, each blocked in its own way; creation order.

package main

import (
	"runtime"
	"sync"
)

func main() {
	var mu sync.Mutex
	var rw sync.RWMutex
	var wg sync.WaitGroup
	wg.Add(1)
	mu.Lock()
	rw.RLock()
	go func() { mu.Lock() }()
	runtime.Gosched()
	go func() { rw.Lock() }()
	runtime.Gosched()
	go func() { select {} }()
	runtime.Gosched()
	wg.Wait()
}
