//also: --virtual-time

package main

import (
	"container/heap"
	"fmt"
	"time"
)

type task struct {
	at   time.Time
	name string
}
type queue []task

func (q queue) Len() int           { return len(q) }
func (q queue) Less(i, j int) bool { return q[i].at.Before(q[j].at) }
func (q queue) Swap(i, j int)      { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)        { *q = append(*q, x.(task)) }
func (q *queue) Pop() any {
	old := *q
	t := old[len(old)-1]
	*q = old[:len(old)-1]
	return t
}

func main() {
	add := make(chan task)
	go func() {
		base := time.Now()
		for _, s := range []struct {
			name string
			ms   int
		}{{"third", 60}, {"first", 20}, {"fourth", 80}, {"second", 40}} {
			add <- task{base.Add(time.Duration(s.ms) * time.Millisecond), s.name}
		}
		close(add)
	}()
	var q queue
	for add != nil || q.Len() > 0 {
		var next <-chan time.Time
		if q.Len() > 0 {
			next = time.After(time.Until(q[0].at))
		}
		select {
		case t, ok := <-add:
			if !ok {
				add = nil
				continue
			}
			heap.Push(&q, t)
		case <-next:
			fmt.Println(heap.Pop(&q).(task).name)
		}
	}
}
