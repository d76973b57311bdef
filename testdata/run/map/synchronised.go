// Maps shared with every means of synchronisation: none of this is a concurrent access.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

func locked() {
	m := map[int]int{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			for i := range 20000 {
				mu.Lock()
				m[i%100] += g
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println("locked", len(m))
}

func rwlocked() {
	m := map[string]int{}
	var mu sync.RWMutex
	var wg sync.WaitGroup
	for g := range 4 {
		wg.Add(2)
		go func() {
			defer wg.Done()
			for i := range 20000 {
				mu.Lock()
				m[fmt.Sprint("k", i%10)] += g
				mu.Unlock()
			}
		}()
		go func() {
			defer wg.Done()
			n := 0
			for range 20000 {
				mu.RLock()
				for range m {
					n++
				}
				mu.RUnlock()
			}
		}()
	}
	wg.Wait()
	fmt.Println("rwlocked", len(m))
}

func handed() {
	c := make(chan map[int]int)
	done := make(chan bool)
	for range 4 {
		go func() {
			for m := range c {
				for i := range 3000 {
					m[i]++
				}
				select {
				case c <- m:
				case <-done:
					return
				}
			}
		}()
	}
	m := map[int]int{}
	c <- m
	for range 50 {
		m = <-c
		m[-1]++
		c <- m
	}
	m = <-c
	close(done)
	fmt.Println("handed", len(m), m[-1])
}

func flagged() {
	m := map[int]int{}
	var ready atomic.Bool
	go func() {
		for i := range 50000 {
			m[i] = i
		}
		ready.Store(true)
		for {
		}
	}()
	for !ready.Load() {
	}
	fmt.Println("flagged", len(m), m[49999])
}

func shared() {
	var m sync.Map
	var wg sync.WaitGroup
	for g := range 6 {
		wg.Go(func() {
			for i := range 10000 {
				m.LoadOrStore(i%50, g)
				m.Store(i%50+50, g)
				m.Delete(i%50 + 50)
				m.Range(func(k, v any) bool { return k.(int) > 3 })
			}
		})
	}
	wg.Wait()
	fmt.Println("shared")
}

func once() {
	var o sync.Once
	var m map[int]int
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() {
			o.Do(func() {
				m = map[int]int{}
				for i := range 60000 {
					m[i] = i
				}
			})
			if m[59999] != 59999 {
				panic("not done")
			}
			for i := range 30000 {
				_ = m[i]
			}
		})
	}
	wg.Wait()
	fmt.Println("once", len(m))
}

func spawned() {
	m := map[int]int{}
	for i := range 100000 {
		m[i] = i
	}
	var wg sync.WaitGroup
	var sum atomic.Int64
	for range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			n := 0
			for _, v := range m {
				n += v
			}
			sum.Add(int64(n))
		}()
	}
	wg.Wait()
	m[0]++
	fmt.Println("spawned", sum.Load())
}

func timer() {
	m := map[int]int{}
	for i := range 50000 {
		m[i] = i
	}
	done := make(chan bool)
	time.AfterFunc(time.Millisecond, func() {
		m[1]++
		close(done)
	})
	for range 100000 {
	}
	<-done
	m[2]++
	fmt.Println("timer", m[1], m[2])
}

func main() {
	locked()
	rwlocked()
	handed()
	flagged()
	shared()
	once()
	spawned()
	timer()
}
