package main

import (
	"fmt"
	"sync"
)

func tee(in <-chan int) (<-chan int, <-chan int) {
	a, b := make(chan int), make(chan int)
	go func() {
		defer close(a)
		defer close(b)
		for v := range in {
			x, y := a, b
			for range 2 {
				select {
				case x <- v:
					x = nil
				case y <- v:
					y = nil
				}
			}
		}
	}()
	return a, b
}

func bridge(cs <-chan (<-chan int)) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for c := range cs {
			for v := range c {
				out <- v
			}
		}
	}()
	return out
}

func main() {
	in := make(chan int)
	go func() {
		for i := range 5 {
			in <- i
		}
		close(in)
	}()
	a, b := tee(in)
	var wg sync.WaitGroup
	var as, bs []int
	wg.Go(func() {
		for v := range a {
			as = append(as, v)
		}
	})
	wg.Go(func() {
		for v := range b {
			bs = append(bs, v)
		}
	})
	wg.Wait()
	fmt.Println(as, bs)
	cs := make(chan (<-chan int))
	go func() {
		defer close(cs)
		for i := range 3 {
			c := make(chan int, 2)
			c <- i
			c <- i * 10
			close(c)
			cs <- c
		}
	}()
	for v := range bridge(cs) {
		fmt.Print(v, " ")
	}
	fmt.Println()
}
