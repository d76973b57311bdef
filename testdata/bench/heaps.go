package main

import (
	"cmp"
	"container/heap"
	"fmt"
)

type Heap[T cmp.Ordered] struct{ items []T }

func (h *Heap[T]) Push(x T) {
	h.items = append(h.items, x)
	i := len(h.items) - 1
	for i > 0 {
		p := (i - 1) / 2
		if h.items[p] <= h.items[i] {
			break
		}
		h.items[p], h.items[i] = h.items[i], h.items[p]
		i = p
	}
}

func (h *Heap[T]) Pop() T {
	top := h.items[0]
	n := len(h.items) - 1
	h.items[0] = h.items[n]
	h.items = h.items[:n]
	i := 0
	for {
		c := 2*i + 1
		if c >= n {
			return top
		}
		if c+1 < n && h.items[c+1] < h.items[c] {
			c++
		}
		if h.items[i] <= h.items[c] {
			return top
		}
		h.items[i], h.items[c] = h.items[c], h.items[i]
		i = c
	}
}

type ints []int

func (h ints) Len() int           { return len(h) }
func (h ints) Less(i, j int) bool { return h[i] < h[j] }
func (h ints) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *ints) Push(x any)        { *h = append(*h, x.(int)) }
func (h *ints) Pop() any {
	old := *h
	x := old[len(old)-1]
	*h = old[:len(old)-1]
	return x
}

func main() {
	var g Heap[int]
	x := uint32(9)
	for range 60000 {
		x = x*1664525 + 1013904223
		g.Push(int(x >> 8))
	}
	sum := 0
	for i := range 60000 {
		sum += g.Pop() * (i & 3)
	}
	h := &ints{}
	for range 60000 {
		x = x*1664525 + 1013904223
		heap.Push(h, int(x>>8))
	}
	for i := range 60000 {
		sum += heap.Pop(h).(int) * (i & 3)
	}
	fmt.Println(sum)
}
