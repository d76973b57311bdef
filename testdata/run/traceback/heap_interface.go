package main

import (
	"container/heap"
)

type H []int

func (h H) Len() int           { return len(h) }
func (h H) Less(i, j int) bool { return h[i] < h[j] }
func (h H) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *H) Push(x any)        { *h = append(*h, x.(int)) }
func (h *H) Pop() any          { panic("pop") }
func main()                    { h := &H{2, 1}; heap.Init(h); heap.Pop(h) }
