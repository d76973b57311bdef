// Unlock, close and done by defer.

package main

import (
	"fmt"
	"sync"
)

type counter struct {
	mu sync.Mutex
	n  map[string]int
}

func (c *counter) inc(k string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n[k]++
	if k == "bad" {
		panic("bad key")
	}
	return c.n[k]
}
func main() {
	c := &counter{n: map[string]int{}}
	var wg sync.WaitGroup
	for range 10 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			c.inc("a")
		}()
	}
	wg.Wait()
	func() {
		defer func() { fmt.Println(recover()) }()
		c.inc("bad")
	}()
	fmt.Println(c.inc("a"), c.n["bad"])
}
