// All asleep: main receives, others send on nil and wait in a range.
package main

import "runtime"

func main() {
	c := make(chan int)
	go func() {
		var none chan int
		none <- 1
	}()
	go func() {
		for range c {
		}
	}()
	for range 10 {
		runtime.Gosched()
	}
	<-c
}
