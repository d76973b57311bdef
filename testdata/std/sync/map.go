package main

import (
	"fmt"
	"sort"
	"sync"
)

func dump(m *sync.Map) {
	var all []string
	m.Range(func(k, v any) bool {
		all = append(all, fmt.Sprint(k, "=", v))
		return true
	})
	sort.Strings(all)
	fmt.Println(all)
}

func main() {
	var m sync.Map
	fmt.Println(m.Load("a"))
	m.Store("a", 1)
	m.Store("b", 2)
	m.Store(3, "three")
	fmt.Println(m.Load("a"))
	fmt.Println(m.LoadOrStore("a", 9))
	fmt.Println(m.LoadOrStore("c", 9))
	fmt.Println(m.LoadAndDelete("b"))
	fmt.Println(m.LoadAndDelete("b"))
	fmt.Println(m.Swap("a", 10))
	fmt.Println(m.Swap("new", 1))
	fmt.Println(m.CompareAndSwap("a", 1, 2), m.CompareAndSwap("a", 10, 11), m.CompareAndSwap("zz", nil, 1))
	fmt.Println(m.CompareAndDelete("a", 10), m.CompareAndDelete("a", 11), m.CompareAndDelete("a", 11))
	dump(&m)
	m.Delete(3)
	m.Delete("nothing")
	n := 0
	m.Range(func(k, v any) bool { n++; return false })
	fmt.Println(n)
	dump(&m)
	m.Clear()
	dump(&m)
	func() {
		defer func() { fmt.Println(recover()) }()
		m.Store([]int{1}, 1)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		m.Store("f", []int{1})
		m.CompareAndSwap("f", []int{1}, 2)
	}()
	var wg sync.WaitGroup
	var c sync.Map
	for g := range 8 {
		wg.Go(func() {
			for i := range 100 {
				c.LoadOrStore(i, g)
				if i%3 == 0 {
					c.Delete(i + 1)
				}
			}
		})
	}
	wg.Wait()
	n = 0
	for range c.Range {
		n++
	}
	fmt.Println(n > 60, n <= 100)
}
