package main

import (
	"fmt"
	"sync"
)

type cache struct {
	mu sync.RWMutex
	m  map[string]int
}

func (c *cache) get(k string) int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	if v, ok := c.m[k]; ok {
		return v
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[k] = len(k)
	return c.m[k]
}

func main() {
	c := cache{m: map[string]int{"one": 1}}
	fmt.Println(c.get("one"))
	fmt.Println(c.get("three"))
}
