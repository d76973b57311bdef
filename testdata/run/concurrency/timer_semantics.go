// Stop and Reset of timers and tickers: no stale values since Go 1.23.

package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.NewTimer(time.Millisecond)
	time.Sleep(5 * time.Millisecond)
	fmt.Println(t.Stop(), len(t.C), cap(t.C))
	select {
	case <-t.C:
		fmt.Println("stale")
	default:
		fmt.Println("nothing")
	}
	fmt.Println(t.Reset(time.Millisecond))
	<-t.C
	fmt.Println(t.Stop(), t.Reset(time.Hour), t.Stop(), t.Stop())
	n := 0
	k := time.NewTicker(2 * time.Millisecond)
	for range k.C {
		if n++; n == 3 {
			k.Stop()
			break
		}
	}
	fmt.Println(n)
	k.Reset(time.Millisecond)
	<-k.C
	k.Stop()
	select {
	case <-k.C:
		fmt.Println("tick")
	case <-time.After(5 * time.Millisecond):
		fmt.Println("silent")
	}
	ran := make(chan bool, 2)
	a := time.AfterFunc(time.Hour, func() { ran <- true })
	fmt.Println(a.Stop(), a.Stop(), a.C == nil, a.Reset(0))
	<-ran
	fmt.Println(a.Reset(time.Millisecond))
	<-ran
	start := time.Now()
	<-time.After(3 * time.Millisecond)
	fmt.Println(time.Since(start) >= 3*time.Millisecond)
	<-time.NewTimer(-5).C
	fmt.Println(time.Tick(0) == nil)
}
