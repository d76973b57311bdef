//also: --virtual-time

package main

import (
	"fmt"
	"sync"
	"time"
)

type entry struct {
	v     string
	until time.Time
}

type cache struct {
	mu   sync.Mutex
	m    map[string]entry
	stop chan struct{}
	done chan struct{}
}

func newCache(clean time.Duration) *cache {
	c := &cache{m: map[string]entry{}, stop: make(chan struct{}), done: make(chan struct{})}
	go func() {
		defer close(c.done)
		t := time.NewTicker(clean)
		defer t.Stop()
		for {
			select {
			case now := <-t.C:
				c.mu.Lock()
				for k, e := range c.m {
					if now.After(e.until) {
						delete(c.m, k)
					}
				}
				c.mu.Unlock()
			case <-c.stop:
				return
			}
		}
	}()
	return c
}

func (c *cache) put(k, v string, ttl time.Duration) {
	c.mu.Lock()
	c.m[k] = entry{v, time.Now().Add(ttl)}
	c.mu.Unlock()
}

func (c *cache) get(k string) (string, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.m[k]
	if !ok || time.Now().After(e.until) {
		return "", false
	}
	return e.v, true
}

func main() {
	c := newCache(30 * time.Millisecond)
	c.put("short", "s", 20*time.Millisecond)
	c.put("long", "l", 10*time.Second)
	fmt.Println(c.get("short"))
	fmt.Println(c.get("long"))
	time.Sleep(100 * time.Millisecond)
	fmt.Println(c.get("short"))
	fmt.Println(c.get("long"))
	c.mu.Lock()
	fmt.Println(len(c.m))
	c.mu.Unlock()
	close(c.stop)
	<-c.done
}
