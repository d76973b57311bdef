// Once with a panic, nested Onces, OnceValues called from many goroutines.

package main

import (
	"errors"
	"fmt"
	"sync"
)

func main() {
	var once sync.Once
	for i := range 3 {
		func() {
			defer func() { fmt.Println(i, recover()) }()
			once.Do(func() { panic("first time") })
		}()
	}
	n := 0
	load := sync.OnceValues(func() (int, error) {
		n++
		return n, errors.New("loaded")
	})
	var wg sync.WaitGroup
	for range 5 {
		wg.Go(func() { load() })
	}
	wg.Wait()
	fmt.Println(load())
	bad := sync.OnceValue(func() int {
		var p *int
		return *p
	})
	for range 2 {
		func() {
			defer func() { fmt.Println(recover()) }()
			bad()
		}()
	}
	var a, b sync.Once
	a.Do(func() { b.Do(func() { fmt.Println("inner") }); fmt.Println("outer") })
}
