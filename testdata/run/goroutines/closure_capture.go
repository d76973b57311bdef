package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	out := map[int]int{}
	for i := 0; i < 5; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			out[i] = i * i
		}()
	}
	wg.Wait()
	fmt.Println(out)
	x := 0
	done := make(chan bool)
	for range 3 {
		go func() { x++; done <- true }()
		<-done
	}
	fmt.Println(x)
	counter := func() func() int {
		n := 0
		return func() int { n++; return n }
	}()
	c := make(chan int)
	for range 3 {
		go func() { c <- counter() }()
		fmt.Println(<-c)
	}
}
