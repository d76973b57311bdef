// A deferred Unlock of a mutex that was unlocked already: no recover.

package main

import "sync"

type counter struct {
	mu sync.Mutex
	n  int
}

func (c *counter) inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
	if c.n == 2 {
		c.mu.Unlock()
	}
}

func main() {
	defer func() { recover() }()
	var c counter
	c.inc()
	c.inc()
}
