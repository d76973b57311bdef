//also: --virtual-time

package main

import (
	"fmt"
	"time"
)

func main() {
	t := time.NewTicker(5 * time.Millisecond)
	start := time.Now()
	for i := range 4 {
		<-t.C
		fmt.Println("tick", i)
	}
	fmt.Println(time.Since(start) >= 20*time.Millisecond)
	t.Reset(time.Millisecond)
	<-t.C
	t.Stop()
	t.Stop()
	select {
	case <-t.C:
		fmt.Println("after stop")
	case <-time.After(10 * time.Millisecond):
		fmt.Println("silent")
	}
	// A slow reader misses ticks.
	t = time.NewTicker(2 * time.Millisecond)
	time.Sleep(30 * time.Millisecond)
	n := 0
drain:
	for {
		select {
		case <-t.C:
			n++
		default:
			break drain
		}
	}
	fmt.Println(n)
	t.Stop()
	t.Reset(time.Millisecond)
	<-t.C
	t.Stop()
	fmt.Println(len(t.C), cap(t.C))
	for _, f := range []func(){
		func() { time.NewTicker(0) },
		func() { time.NewTicker(-1) },
		func() { t.Reset(0) },
		func() { new(time.Ticker).Reset(1) },
		func() { new(time.Ticker).Stop() },
		func() { fmt.Println(time.Tick(0) == nil, time.Tick(-1) == nil, time.Tick(time.Hour) != nil) },
	} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}
