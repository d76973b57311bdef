package main

import (
	"context"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	wg.add(1)
	wg.Done(1)
	var mu sync.Mutex
	mu.lock()
	mu = nil
	ctx := context.WithCancel(context.Background())
	ctx, cancel := context.WithTimeout(ctx, 5)
	context.WithTimeout(ctx, "5s")
	time.After(1.5 * time.Second)
	<-time.After(2)
	var n int = time.Now().Unix()
	time.Sleep(n * time.Second)
	sync.Once.Do(main)
}
