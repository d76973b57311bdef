package main

import (
	"fmt"
	"slices"
	"sync"
)

func source(name string, n int) <-chan string {
	c := make(chan string)
	go func() {
		defer close(c)
		for i := range n {
			c <- fmt.Sprint(name, i)
		}
	}()
	return c
}

func merge(cs ...<-chan string) <-chan string {
	var wg sync.WaitGroup
	out := make(chan string)
	for _, c := range cs {
		wg.Go(func() {
			for v := range c {
				out <- v
			}
		})
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

func main() {
	var got []string
	for v := range merge(source("a", 3), source("b", 0), source("c", 4)) {
		got = append(got, v)
	}
	slices.Sort(got)
	fmt.Println(got)
	// A nil channel drops out of the select.
	a, b := source("x", 2), source("y", 3)
	counts := map[byte]int{}
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
				continue
			}
			counts[v[0]]++
		case v, ok := <-b:
			if !ok {
				b = nil
				continue
			}
			counts[v[0]]++
		}
	}
	fmt.Println(counts)
}
