package main

import (
	"fmt"
	"sync"
)

// Receivers that wait are served in the order in which they came; values of one sender stay in order.
func main() {
	c := make(chan int)
	got := make([]int, 5)
	var wg sync.WaitGroup
	at := make(chan bool)
	for i := range 5 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			at <- true
			got[i] = <-c
		}()
		<-at
	}
	_ = got
	for i := range 5 {
		c <- i
	}
	wg.Wait()
	sum := 0
	for _, v := range got {
		sum += v
	}
	fmt.Println(sum)
	buffered := make(chan int, 3)
	go func() {
		for i := range 100 {
			buffered <- i
		}
		close(buffered)
	}()
	want := 0
	for v := range buffered {
		if v != want {
			fmt.Println("out of order", v, want)
		}
		want++
	}
	fmt.Println(want)
}
