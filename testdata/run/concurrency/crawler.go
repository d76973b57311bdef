package main

import (
	"fmt"
	"sort"
	"sync"
)

var web = map[string][]string{
	"/":      {"/a", "/b"},
	"/a":     {"/", "/a/1", "/a/2"},
	"/a/1":   {"/b"},
	"/a/2":   {"/missing"},
	"/b":     {"/a", "/c"},
	"/c":     {"/"},
}

type crawler struct {
	mu   sync.Mutex
	seen map[string]bool
	errs []error
	wg   sync.WaitGroup
}

func (c *crawler) visit(url string, depth int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if depth == 0 || c.seen[url] {
		return
	}
	c.seen[url] = true
	links, ok := web[url]
	if !ok {
		c.errs = append(c.errs, fmt.Errorf("not found: %q", url))
		return
	}
	for _, l := range links {
		c.wg.Go(func() { c.visit(l, depth-1) })
	}
}

func main() {
	c := &crawler{seen: map[string]bool{}}
	c.visit("/", 10)
	c.wg.Wait()
	var all []string
	for u := range c.seen {
		all = append(all, u)
	}
	sort.Strings(all)
	fmt.Println(all, c.errs)
}
