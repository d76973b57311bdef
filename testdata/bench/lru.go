package main

import (
	"container/list"
	"fmt"
)

type entry struct {
	key, value int
}

type cache struct {
	size  int
	order *list.List
	items map[int]*list.Element
}

func (c *cache) get(key int) (int, bool) {
	if e, ok := c.items[key]; ok {
		c.order.MoveToFront(e)
		return e.Value.(*entry).value, true
	}
	return 0, false
}

func (c *cache) put(key, value int) {
	if e, ok := c.items[key]; ok {
		e.Value.(*entry).value = value
		c.order.MoveToFront(e)
		return
	}
	c.items[key] = c.order.PushFront(&entry{key, value})
	if c.order.Len() > c.size {
		last := c.order.Back()
		c.order.Remove(last)
		delete(c.items, last.Value.(*entry).key)
	}
}

func main() {
	c := &cache{size: 1000, order: list.New(), items: map[int]*list.Element{}}
	x, hits, sum := uint32(7), 0, 0
	for i := range 300000 {
		x = x*1664525 + 1013904223
		key := int(x>>16) % 2000
		if v, ok := c.get(key); ok {
			hits++
			sum += v
		} else {
			c.put(key, i)
		}
	}
	fmt.Println(hits, sum)
}
