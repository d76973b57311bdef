package main

import (
	"fmt"
	"sync"
)

type cache[K comparable, V any] struct {
	mu    sync.RWMutex
	m     map[K]V
	loads int
	load  func(K) V
}

func (c *cache[K, V]) get(k K) V {
	c.mu.RLock()
	v, ok := c.m[k]
	c.mu.RUnlock()
	if ok {
		return v
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if v, ok := c.m[k]; ok {
		return v
	}
	c.loads++
	v = c.load(k)
	c.m[k] = v
	return v
}

func main() {
	c := &cache[int, string]{m: map[int]string{}, load: func(k int) string { return fmt.Sprint("v", k) }}
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			for i := range 100 {
				if v := c.get((i * (g + 1)) % 20); v == "" {
					panic("empty")
				}
			}
		})
	}
	wg.Wait()
	fmt.Println(c.loads, len(c.m), c.get(7))
}
