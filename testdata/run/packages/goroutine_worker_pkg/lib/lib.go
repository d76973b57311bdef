package lib

import (
	"slices"
	"sync"
)

type Pool struct {
	jobs chan func() int
	wg   sync.WaitGroup
	mu   sync.Mutex
	out  []int
}

func NewPool(n int) *Pool {
	p := &Pool{jobs: make(chan func() int)}
	for range n {
		p.wg.Add(1)
		go p.work()
	}
	return p
}
func (p *Pool) work() {
	defer p.wg.Done()
	for f := range p.jobs {
		v := f()
		p.mu.Lock()
		p.out = append(p.out, v)
		p.mu.Unlock()
	}
}
func (p *Pool) Do(f func() int) { p.jobs <- f }
func (p *Pool) Wait() []int {
	close(p.jobs)
	p.wg.Wait()
	slices.Sort(p.out)
	return p.out
}
