// Channels, goroutines and select in generic helpers: fan-in, futures, worker pools, broadcast.
package main

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
)

type Future[T any] struct {
	done chan struct{}
	val  T
	err  error
}

func Go[T any](f func() (T, error)) *Future[T] {
	fu := &Future[T]{done: make(chan struct{})}
	go func() {
		defer close(fu.done)
		defer func() {
			if r := recover(); r != nil {
				fu.err = fmt.Errorf("crashed: %v", r)
			}
		}()
		fu.val, fu.err = f()
	}()
	return fu
}
func (f *Future[T]) Wait() (T, error) { <-f.done; return f.val, f.err }

func Merge[T any](ctx context.Context, chans ...<-chan T) <-chan T {
	out := make(chan T)
	var wg sync.WaitGroup
	for _, c := range chans {
		wg.Go(func() {
			for v := range c {
				select {
				case out <- v:
				case <-ctx.Done():
					return
				}
			}
		})
	}
	go func() { wg.Wait(); close(out) }()
	return out
}
func Emit[T any](ts ...T) <-chan T {
	c := make(chan T, len(ts))
	defer close(c)
	for _, t := range ts {
		c <- t
	}
	return c
}
func ParMap[T, R any](in []T, workers int, f func(T) R) []R {
	out := make([]R, len(in))
	var next atomic.Int64
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= len(in) {
					return
				}
				out[i] = f(in[i])
			}
		})
	}
	wg.Wait()
	return out
}

type Cell[T any] struct{ p atomic.Pointer[T] }

func (c *Cell[T]) Swap(t T) (old T) {
	if p := c.p.Swap(&t); p != nil {
		old = *p
	}
	return
}

func main() {
	a := Go(func() (int, error) { return 42, nil })
	b := Go(func() (string, error) { panic("boom") })
	fmt.Println(a.Wait())
	fmt.Println(b.Wait())
	var got []int
	for v := range Merge(context.Background(), Emit(1, 2, 3), Emit(10, 20), Emit[int]()) {
		got = append(got, v)
	}
	slices.Sort(got)
	fmt.Println(got)
	fmt.Println(ParMap([]string{"a", "bb", "ccc"}, 2, func(s string) int { return len(s) }))
	var c Cell[[]int]
	fmt.Println(c.Swap([]int{1}), c.Swap(nil), c.Swap([]int{2}))
	var once = sync.OnceValue(func() float64 { fmt.Print("once "); return 2.5 })
	fmt.Println(once(), once())
	var m sync.Map
	m.Store("k", a)
	f, _ := m.Load("k")
	fmt.Println(f.(*Future[int]).val)
}
