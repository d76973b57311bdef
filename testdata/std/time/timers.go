//also: --virtual-time

package main

import (
	"fmt"
	"time"
)

func main() {
	// Stop before, Stop after, Stop twice.
	t := time.NewTimer(time.Hour)
	fmt.Println(t.Stop(), t.Stop())
	t = time.NewTimer(time.Millisecond)
	<-t.C
	fmt.Println(t.Stop(), t.Reset(time.Millisecond))
	<-t.C
	// Since Go 1.23 no stale value is left after Stop or Reset.
	t = time.NewTimer(time.Millisecond)
	time.Sleep(10 * time.Millisecond)
	fmt.Println(len(t.C), cap(t.C))
	fmt.Println(t.Stop())
	select {
	case <-t.C:
		fmt.Println("stale")
	default:
		fmt.Println("nothing")
	}
	t = time.NewTimer(time.Millisecond)
	time.Sleep(10 * time.Millisecond)
	start := time.Now()
	fmt.Println(t.Reset(20 * time.Millisecond))
	<-t.C
	fmt.Println(time.Since(start) >= 20*time.Millisecond)
	// AfterFunc.
	c := make(chan string, 3)
	f := time.AfterFunc(2*time.Millisecond, func() { c <- "fired" })
	fmt.Println(<-c, f.Stop(), f.C == nil)
	fmt.Println(f.Reset(time.Millisecond))
	fmt.Println(<-c)
	f = time.AfterFunc(time.Hour, func() { c <- "never" })
	fmt.Println(f.Reset(time.Hour), f.Stop(), f.Stop())
	fmt.Println(f.Reset(0))
	fmt.Println(<-c)
	// Zero and negative durations fire at once.
	<-time.After(0)
	<-time.After(-time.Second)
	time.Sleep(-5)
	time.Sleep(0)
	now := <-time.NewTimer(0).C
	fmt.Println(now.IsZero(), time.Since(now) < time.Minute)
	var none time.Timer
	func() {
		defer func() { fmt.Println(recover()) }()
		none.Stop()
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		none.Reset(1)
	}()
}
