package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
	mu.Unlock()
	fmt.Println(mu.TryLock())
	mu.Unlock()
	var rw sync.RWMutex
	fmt.Println(rw.TryRLock(), rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	rw.RUnlock()
	fmt.Println(rw.TryLock(), rw.TryLock(), rw.TryRLock())
	rw.Unlock()
	l := rw.RLocker()
	l.Lock()
	fmt.Println(rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	l.Unlock()
	var locker sync.Locker = &mu
	locker.Lock()
	fmt.Println(mu.TryLock())
	locker.Unlock()
	func() {
		mu.Lock()
		defer mu.Unlock()
		defer func() { fmt.Println(recover()) }()
		panic("held")
	}()
	fmt.Println(mu.TryLock())
}
