package main

import (
	"fmt"
	"sync"
)

type counter struct {
	mu sync.Mutex
	n  int
}

func (c *counter) inc() { c.mu.Lock(); defer c.mu.Unlock(); c.n++ }

func main() {
	a := counter{}
	a.inc()
	b := a
	b.inc()
	fmt.Println(a.n, b.n)
	a.mu.Lock()
	c := a
	fmt.Println(c.mu.TryLock(), a.mu.TryLock())
	m := map[string]*counter{"x": {}, "y": {}}
	var wg sync.WaitGroup
	for _, v := range m {
		for range 10 {
			wg.Go(v.inc)
		}
	}
	wg.Wait()
	fmt.Println(m["x"].n, m["y"].n)
	var embedded struct {
		sync.RWMutex
		sync.Once
		items []int
	}
	embedded.Lock()
	embedded.Do(func() { embedded.items = append(embedded.items, 1) })
	embedded.Do(func() { embedded.items = append(embedded.items, 2) })
	embedded.Unlock()
	fmt.Println(embedded.items)
}
