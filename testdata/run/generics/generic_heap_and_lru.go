// A priority queue, an LRU cache and a union-find, generic as in real programs.
package main

import (
	"cmp"
	"container/list"
	"fmt"
	"iter"
)

type Heap[T any] struct {
	items []T
	less  func(a, b T) bool
}

func NewHeap[T any](less func(a, b T) bool, items ...T) *Heap[T] {
	h := &Heap[T]{less: less}
	for _, x := range items {
		h.Push(x)
	}
	return h
}
func (h *Heap[T]) Push(x T) {
	h.items = append(h.items, x)
	for i := len(h.items) - 1; i > 0; {
		p := (i - 1) / 2
		if !h.less(h.items[i], h.items[p]) {
			break
		}
		h.items[i], h.items[p] = h.items[p], h.items[i]
		i = p
	}
}
func (h *Heap[T]) Pop() (x T, ok bool) {
	if len(h.items) == 0 {
		return
	}
	x, last := h.items[0], len(h.items)-1
	h.items[0] = h.items[last]
	h.items = h.items[:last]
	for i := 0; ; {
		c := 2*i + 1
		if c >= last {
			break
		}
		if c+1 < last && h.less(h.items[c+1], h.items[c]) {
			c++
		}
		if !h.less(h.items[c], h.items[i]) {
			break
		}
		h.items[i], h.items[c] = h.items[c], h.items[i]
		i = c
	}
	return x, true
}
func (h *Heap[T]) Drain() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i := 0; ; i++ {
			x, ok := h.Pop()
			if !ok || !yield(i, x) {
				return
			}
		}
	}
}

type entry[K comparable, V any] struct {
	k K
	v V
}
type LRU[K comparable, V any] struct {
	cap   int
	order *list.List
	items map[K]*list.Element
	OnOut func(K, V)
}

func NewLRU[K comparable, V any](n int) *LRU[K, V] {
	return &LRU[K, V]{cap: n, order: list.New(), items: map[K]*list.Element{}}
}
func (c *LRU[K, V]) Get(k K) (v V, ok bool) {
	if e, found := c.items[k]; found {
		c.order.MoveToFront(e)
		return e.Value.(entry[K, V]).v, true
	}
	return
}
func (c *LRU[K, V]) Put(k K, v V) {
	if e, ok := c.items[k]; ok {
		e.Value = entry[K, V]{k, v}
		c.order.MoveToFront(e)
		return
	}
	c.items[k] = c.order.PushFront(entry[K, V]{k, v})
	if c.order.Len() > c.cap {
		last := c.order.Remove(c.order.Back()).(entry[K, V])
		delete(c.items, last.k)
		if c.OnOut != nil {
			c.OnOut(last.k, last.v)
		}
	}
}

type Sets[T comparable] map[T]T

func (s Sets[T]) Find(x T) T {
	p, ok := s[x]
	if !ok || p == x {
		s[x] = x
		return x
	}
	r := s.Find(p)
	s[x] = r
	return r
}
func (s Sets[T]) Join(a, b T) { s[s.Find(a)] = s.Find(b) }

type job struct {
	pri  int
	name string
}

func main() {
	h := NewHeap(func(a, b job) bool { return cmp.Or(cmp.Compare(b.pri, a.pri), cmp.Compare(a.name, b.name)) < 0 },
		job{1, "c"}, job{5, "b"}, job{5, "a"}, job{3, "x"})
	for i, j := range h.Drain() {
		if i == 3 {
			break
		}
		fmt.Print(i, j, " ")
	}
	fmt.Println(len(h.items))
	c := NewLRU[string, []int](2)
	c.OnOut = func(k string, v []int) { fmt.Println("out", k, v) }
	c.Put("a", []int{1})
	c.Put("b", nil)
	c.Get("a")
	c.Put("c", []int{3})
	_, ok := c.Get("b")
	fmt.Println(ok)
	s := Sets[rune]{}
	s.Join('a', 'b')
	s.Join('c', 'd')
	s.Join('a', 'd')
	fmt.Println(s.Find('b') == s.Find('c'), s.Find('z') == 'z')
}
