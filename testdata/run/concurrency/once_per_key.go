package main

import (
	"fmt"
	"sync"
)

type group struct {
	mu    sync.Mutex
	calls map[string]*call
}

type call struct {
	wg  sync.WaitGroup
	val string
}

func (g *group) do(key string, f func() string) (string, bool) {
	g.mu.Lock()
	if c, ok := g.calls[key]; ok {
		g.mu.Unlock()
		c.wg.Wait()
		return c.val, true
	}
	c := new(call)
	c.wg.Add(1)
	g.calls[key] = c
	g.mu.Unlock()
	c.val = f()
	c.wg.Done()
	return c.val, false
}

func main() {
	g := &group{calls: map[string]*call{}}
	release := make(chan bool)
	var wg sync.WaitGroup
	var mu sync.Mutex
	shared, ran := 0, 0
	for range 10 {
		wg.Go(func() {
			v, s := g.do("key", func() string {
				ran++
				<-release
				return "computed"
			})
			mu.Lock()
			defer mu.Unlock()
			if s {
				shared++
			}
			if v != "computed" {
				fmt.Println("wrong", v)
			}
		})
	}
	close(release)
	wg.Wait()
	fmt.Println(ran, shared)
}
