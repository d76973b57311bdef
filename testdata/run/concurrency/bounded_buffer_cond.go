package main

import (
	"fmt"
	"sync"
)

type buffer struct {
	mu               sync.Mutex
	notFull, notEmpty *sync.Cond
	items            []int
	size             int
}

func newBuffer(size int) *buffer {
	b := &buffer{size: size}
	b.notFull, b.notEmpty = sync.NewCond(&b.mu), sync.NewCond(&b.mu)
	return b
}

func (b *buffer) put(v int) {
	b.mu.Lock()
	for len(b.items) == b.size {
		b.notFull.Wait()
	}
	b.items = append(b.items, v)
	b.mu.Unlock()
	b.notEmpty.Signal()
}

func (b *buffer) get() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	for len(b.items) == 0 {
		b.notEmpty.Wait()
	}
	v := b.items[0]
	b.items = b.items[1:]
	b.notFull.Signal()
	return v
}

func main() {
	b := newBuffer(3)
	const producers, each = 4, 50
	var wg sync.WaitGroup
	for p := range producers {
		wg.Go(func() {
			for i := range each {
				b.put(p*each + i)
			}
		})
	}
	sum := make(chan int)
	for range 2 {
		go func() {
			s := 0
			for range producers * each / 2 {
				s += b.get()
			}
			sum <- s
		}()
	}
	wg.Wait()
	fmt.Println(<-sum + <-sum)
}
