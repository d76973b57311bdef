package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type Conf struct{ N int }
type Cache[K comparable, V any] struct {
	mu     sync.Mutex
	m      map[K]V
	misses int
}

func (c *Cache[K, V]) Get(k K, f func() V) V {
	c.mu.Lock()
	defer c.mu.Unlock()
	if v, ok := c.m[k]; ok {
		return v
	}
	if c.m == nil {
		c.m = make(map[K]V)
	}
	c.misses++
	c.m[k] = f()
	return c.m[k]
}

func main() {
	var c Cache[string, int]
	var wg sync.WaitGroup
	for i := range 20 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			c.Get(fmt.Sprint("k", i%3), func() int { return i % 3 * 10 })
		}()
	}
	wg.Wait()
	fmt.Println(len(c.m), c.m["k2"], c.misses)
	var p atomic.Pointer[Conf]
	fmt.Println(p.Load() == nil)
	p.Store(&Conf{3})
	fmt.Println(p.Load().N, p.CompareAndSwap(p.Load(), &Conf{4}), p.Load().N)
	v := sync.OnceValue(func() string { fmt.Println("once"); return "v" })
	fmt.Println(v(), v())
}
