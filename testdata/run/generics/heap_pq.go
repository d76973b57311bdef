package main

import (
	"container/heap"
	"fmt"
)

type pq[T any] struct {
	items []T
	less  func(a, b T) bool
}

func (p pq[T]) Len() int           { return len(p.items) }
func (p pq[T]) Less(i, j int) bool { return p.less(p.items[i], p.items[j]) }
func (p pq[T]) Swap(i, j int)      { p.items[i], p.items[j] = p.items[j], p.items[i] }
func (p *pq[T]) Push(x any)        { p.items = append(p.items, x.(T)) }
func (p *pq[T]) Pop() any {
	n := len(p.items) - 1
	v := p.items[n]
	p.items = p.items[:n]
	return v
}

type Queue[T any] struct{ q pq[T] }

func NewQueue[T any](less func(a, b T) bool) *Queue[T] { return &Queue[T]{pq[T]{less: less}} }
func (q *Queue[T]) Push(v T)                            { heap.Push(&q.q, v) }
func (q *Queue[T]) Pop() T                              { return heap.Pop(&q.q).(T) }

func main() {
	q := NewQueue(func(a, b string) bool { return len(a) < len(b) })
	for _, s := range []string{"ccc", "a", "dddd", "bb"} {
		q.Push(s)
	}
	for q.q.Len() > 0 {
		fmt.Print(q.Pop(), " ")
	}
	fmt.Println()
	defer func() { fmt.Println(recover() != nil) }()
	q.Pop()
}
