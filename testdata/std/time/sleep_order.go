//also: --virtual-time

package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	var out []int
	for _, n := range []int{7, 2, 9, 4, 1, 8} {
		wg.Go(func() {
			time.Sleep(time.Duration(n) * 12 * time.Millisecond)
			mu.Lock()
			out = append(out, n)
			mu.Unlock()
		})
	}
	wg.Wait()
	fmt.Println(out)
	c := make(chan int, 10)
	for _, n := range []int{3, 1, 2} {
		time.AfterFunc(time.Duration(n)*60*time.Millisecond, func() { c <- n })
	}
	go func() {
		<-time.After(150 * time.Millisecond)
		c <- 25
	}()
	fmt.Println(<-c, <-c, <-c, <-c)
}
