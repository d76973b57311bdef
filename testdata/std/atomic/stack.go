package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type node[T any] struct {
	v    T
	next *node[T]
}

type stack[T any] struct{ top atomic.Pointer[node[T]] }

func (s *stack[T]) push(v T) {
	n := &node[T]{v: v}
	for {
		n.next = s.top.Load()
		if s.top.CompareAndSwap(n.next, n) {
			return
		}
	}
}

func (s *stack[T]) pop() (v T, ok bool) {
	for {
		n := s.top.Load()
		if n == nil {
			return v, false
		}
		if s.top.CompareAndSwap(n, n.next) {
			return n.v, true
		}
	}
}

func main() {
	var s stack[int]
	var wg sync.WaitGroup
	for g := range 5 {
		wg.Go(func() {
			for i := range 100 {
				s.push(g*100 + i)
			}
		})
	}
	wg.Wait()
	var sum atomic.Int64
	for range 4 {
		wg.Go(func() {
			for {
				v, ok := s.pop()
				if !ok {
					return
				}
				sum.Add(int64(v))
			}
		})
	}
	wg.Wait()
	fmt.Println(sum.Load())
}
