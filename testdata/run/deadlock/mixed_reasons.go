// Many goroutines, each waiting for something else.

package main

import (
	"sync"
	"time"
)

type srv struct {
	mu   sync.Mutex
	rw   sync.RWMutex
	cond *sync.Cond
	wg   sync.WaitGroup
	c    chan int
}

func (s *srv) lock()    { s.mu.Lock() }
func (s *srv) rlock()   { s.rw.RLock() }
func (s *srv) wlock()   { s.rw.Lock() }
func (s *srv) wait()    { s.wg.Wait() }
func (s *srv) send()    { s.c <- 1 }
func (s *srv) receive() { <-s.c }
func (s *srv) sel() {
	select {
	case <-make(chan int):
	case make(chan int) <- 1:
	}
}
func (s *srv) condWait() {
	s.cond.L.Lock()
	s.cond.Wait()
}
func (s *srv) none() { select {} }
func (s *srv) nilRange() {
	for range (chan int)(nil) {
	}
}

func main() {
	s := &srv{c: nil}
	s.cond = sync.NewCond(new(sync.Mutex))
	s.mu.Lock()
	s.rw.Lock()
	s.wg.Add(1)
	for _, f := range []func(){s.lock, s.rlock, s.wait, s.sel, s.condWait, s.none, s.nilRange} {
		go f()
		time.Sleep(time.Millisecond)
	}
	go s.send()
	time.Sleep(time.Millisecond)
	s.receive()
}
