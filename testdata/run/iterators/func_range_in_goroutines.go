package main

import (
	"fmt"
	"sync"
)

func seq(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func main() {
	var wg sync.WaitGroup
	out := make([]int, 5)
	for i := range seq(5) {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range seq(i + 1) {
				out[i] += j
			}
		}()
	}
	wg.Wait()
	fmt.Println(out)
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range seq(3) {
			c <- i
		}
	}()
	for v := range c {
		fmt.Print(v, " ")
	}
	fmt.Println()
}
