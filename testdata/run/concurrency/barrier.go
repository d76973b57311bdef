package main

import (
	"fmt"
	"sync"
)

type barrier struct {
	mu    sync.Mutex
	cond  *sync.Cond
	n     int
	count int
	gen   int
}

func newBarrier(n int) *barrier {
	b := &barrier{n: n}
	b.cond = sync.NewCond(&b.mu)
	return b
}

func (b *barrier) wait() {
	b.mu.Lock()
	defer b.mu.Unlock()
	gen := b.gen
	b.count++
	if b.count == b.n {
		b.gen++
		b.count = 0
		b.cond.Broadcast()
		return
	}
	for gen == b.gen {
		b.cond.Wait()
	}
}

func main() {
	const n, rounds = 6, 5
	b := newBarrier(n)
	var mu sync.Mutex
	var seen []int
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			for r := range rounds {
				mu.Lock()
				seen = append(seen, r)
				mu.Unlock()
				b.wait()
			}
		})
	}
	wg.Wait()
	ok := true
	for i, r := range seen {
		ok = ok && r == i/n
	}
	fmt.Println(len(seen), ok)
}
