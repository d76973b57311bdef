// Select with time: timeouts, tickers, stopped timers.
package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int)
	select {
	case <-c:
		fmt.Println("impossible")
	case <-time.After(5 * time.Millisecond):
		fmt.Println("timeout")
	}
	go func() {
		time.Sleep(2 * time.Millisecond)
		c <- 1
	}()
	select {
	case v := <-c:
		fmt.Println("value", v)
	case <-time.After(5 * time.Second):
		fmt.Println("timeout")
	}
	ticker := time.NewTicker(time.Millisecond)
	n := 0
	for range ticker.C {
		if n++; n == 3 {
			ticker.Stop()
			break
		}
	}
	fmt.Println("ticks", n)
	t := time.NewTimer(time.Hour)
	fmt.Println("stopped", t.Stop(), t.Stop())
	fmt.Println("reset", t.Reset(time.Millisecond))
	<-t.C
	fmt.Println("fired", t.Stop())
	done := make(chan string)
	time.AfterFunc(time.Millisecond, func() { done <- "after func" })
	fmt.Println(<-done)
	start := time.Now()
	time.Sleep(10 * time.Millisecond)
	d := time.Since(start)
	fmt.Println(d >= 10*time.Millisecond, d < 5*time.Second)
	// Sleepers wake in order of time, not of start.
	order := make(chan int)
	for _, i := range []int{3, 1, 2} {
		go func() {
			time.Sleep(time.Duration(i) * 20 * time.Millisecond)
			order <- i
		}()
	}
	fmt.Println(<-order, <-order, <-order)
}
