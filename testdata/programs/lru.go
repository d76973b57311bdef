// LRU cache on a linked list.
package main

import (
	"fmt"
	"strings"
)

type node struct {
	key        string
	value      int
	prev, next *node
}

type Cache struct {
	capacity     int
	entries      map[string]*node
	head, tail   node
	hits, misses int
	onEvict      func(key string, value int)
}

func NewCache(capacity int) *Cache {
	c := &Cache{capacity: capacity, entries: map[string]*node{}}
	c.head.next = &c.tail
	c.tail.prev = &c.head
	return c
}

func (n *node) unlink() {
	n.prev.next, n.next.prev = n.next, n.prev
	n.prev, n.next = nil, nil
}

func (c *Cache) front(n *node) {
	n.next, n.prev = c.head.next, &c.head
	n.next.prev = n
	c.head.next = n
}

func (c *Cache) Get(key string) (int, bool) {
	n, ok := c.entries[key]
	if !ok {
		c.misses++
		return 0, false
	}
	c.hits++
	n.unlink()
	c.front(n)
	return n.value, true
}

func (c *Cache) Put(key string, value int) {
	if n, ok := c.entries[key]; ok {
		n.value = value
		n.unlink()
		c.front(n)
		return
	}
	if len(c.entries) >= c.capacity {
		oldest := c.tail.prev
		oldest.unlink()
		delete(c.entries, oldest.key)
		if c.onEvict != nil {
			c.onEvict(oldest.key, oldest.value)
		}
	}
	n := &node{key: key, value: value}
	c.entries[key] = n
	c.front(n)
}

func (c *Cache) String() string {
	var b strings.Builder
	b.WriteByte('[')
	for n := c.head.next; n != &c.tail; n = n.next {
		if n != c.head.next {
			b.WriteString(" ")
		}
		fmt.Fprintf(&b, "%s:%d", n.key, n.value)
	}
	b.WriteByte(']')
	return b.String()
}

func main() {
	c := NewCache(3)
	var evicted []string
	c.onEvict = func(key string, value int) {
		evicted = append(evicted, fmt.Sprintf("%s=%d", key, value))
	}
	for i, key := range strings.Split("a b c a d e a f b a", " ") {
		if v, ok := c.Get(key); ok {
			fmt.Printf("%2d get %s -> %d   %v\n", i, key, v, c)
		} else {
			c.Put(key, i*i)
			fmt.Printf("%2d put %s        %v\n", i, key, c)
		}
	}
	c.Put("a", -1)
	fmt.Println(c, c.hits, c.misses, evicted)
	fmt.Printf("%v %+v\n", len(c.entries), struct {
		Hits, Misses int
	}{c.hits, c.misses})
}
