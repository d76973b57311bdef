// Once, OnceFunc, OnceValue, Pool, Cond, Map.
package main

import (
	"fmt"
	"sort"
	"sync"
)

func main() {
	var once sync.Once
	for i := range 3 {
		once.Do(func() { fmt.Println("once", i) })
	}
	var failing sync.Once
	for range 2 {
		func() {
			defer func() { fmt.Println("recovered", recover()) }()
			failing.Do(func() { panic("first") })
		}()
	}
	calls := 0
	value := sync.OnceValue(func() int { calls++; return 42 })
	fmt.Println(value(), value(), calls)
	a, b := sync.OnceValues(func() (string, error) { return "x", nil })()
	fmt.Println(a, b)
	f := sync.OnceFunc(func() { panic("again") })
	for range 2 {
		func() {
			defer func() { fmt.Println("recovered", recover()) }()
			f()
		}()
	}

	pool := sync.Pool{New: func() any { return "new" }}
	fmt.Println(pool.Get())

	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	ready := 0
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			for ready == 0 {
				cond.Wait()
			}
			ready++
		})
	}
	mu.Lock()
	ready = 1
	cond.Broadcast()
	mu.Unlock()
	wg.Wait()
	fmt.Println("ready", ready)

	var m sync.Map
	for i := range 5 {
		m.Store(i, i*i)
	}
	v, ok := m.Load(3)
	fmt.Println(v, ok)
	v, loaded := m.LoadOrStore(3, 100)
	fmt.Println(v, loaded)
	v, loaded = m.LoadOrStore(9, 100)
	fmt.Println(v, loaded)
	m.Delete(0)
	v, loaded = m.LoadAndDelete(1)
	fmt.Println(v, loaded)
	fmt.Println(m.CompareAndSwap(2, 4, "four"), m.CompareAndSwap(2, 4, "x"))
	old, loaded := m.Swap(2, 5)
	fmt.Println(old, loaded)
	var keys []int
	m.Range(func(k, v any) bool {
		keys = append(keys, k.(int))
		return true
	})
	sort.Ints(keys)
	fmt.Println(keys)
	m.Clear()
	_, ok = m.Load(3)
	fmt.Println(ok)
}
