package main

import "container/heap"

type h []int

func (h h) Len() int           { return len(h) }
func (h h) Less(i, j int) bool { return h[i] < h[j+100] }
func (h h) Swap(i, j int)      {}
func (h *h) Push(x any)        {}
func (h *h) Pop() any          { return nil }

func main() {
	heap.Init(&h{3, 2, 1})
}
