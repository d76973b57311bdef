package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	f()
}

type settings struct {
	rate  int
	hosts []string
}

func main() {
	var v atomic.Value
	fmt.Println(v.Load())
	v.Store(settings{1, []string{"a"}})
	fmt.Println(v.Load().(settings).hosts)
	try(func() { v.Store(nil) })
	try(func() { v.Store("another type") })
	fmt.Println(v.Swap(settings{rate: 2}))
	try(func() { v.Swap(1) })
	try(func() { v.Swap(nil) })
	var n atomic.Value
	fmt.Println(n.CompareAndSwap(nil, 1), n.CompareAndSwap(1, 2), n.CompareAndSwap(1, 3), n.Load())
	try(func() { n.CompareAndSwap(2, "s") })
	try(func() { n.CompareAndSwap("s", 2) })
	try(func() { n.CompareAndSwap(2, nil) })
	var u atomic.Value
	u.Store([]int{1})
	try(func() { u.CompareAndSwap([]int{1}, []int{2}) })
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Go(func() { v.Store(settings{rate: i}) })
		wg.Go(func() { _ = v.Load().(settings).rate })
	}
	wg.Wait()
	var fn atomic.Value
	fn.Store(func() string { return "called" })
	fmt.Println(fn.Load().(func() string)())
}
