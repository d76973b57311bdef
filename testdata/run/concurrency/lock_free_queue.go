package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type node[T any] struct {
	v    T
	next atomic.Pointer[node[T]]
}

type queue[T any] struct{ head, tail atomic.Pointer[node[T]] }

func newQueue[T any]() *queue[T] {
	q := new(queue[T])
	n := new(node[T])
	q.head.Store(n)
	q.tail.Store(n)
	return q
}

func (q *queue[T]) push(v T) {
	n := &node[T]{v: v}
	for {
		t := q.tail.Load()
		if next := t.next.Load(); next != nil {
			q.tail.CompareAndSwap(t, next)
			continue
		}
		if t.next.CompareAndSwap(nil, n) {
			q.tail.CompareAndSwap(t, n)
			return
		}
	}
}

func (q *queue[T]) pop() (v T, ok bool) {
	for {
		h := q.head.Load()
		n := h.next.Load()
		if n == nil {
			return v, false
		}
		if q.head.CompareAndSwap(h, n) {
			return n.v, true
		}
	}
}

func main() {
	q := newQueue[int]()
	var wg sync.WaitGroup
	for g := range 4 {
		wg.Go(func() {
			for i := range 250 {
				q.push(g*1000 + i)
			}
		})
	}
	wg.Wait()
	last := map[int]int{0: -1, 1: -1, 2: -1, 3: -1}
	n, ordered := 0, true
	for v, ok := q.pop(); ok; v, ok = q.pop() {
		ordered = ordered && last[v/1000] < v%1000
		last[v/1000] = v % 1000
		n++
	}
	fmt.Println(n, ordered)
}
