package main

import (
	"fmt"
	"sync/atomic"
)

func main() {
	var flag atomic.Bool
	go func() { flag.Store(true) }()
	n := 0
	for !flag.Load() {
		n++
	}
	fmt.Println("seen")
	var stop atomic.Int64
	done := make(chan bool)
	for range 3 {
		go func() {
			for stop.Load() == 0 {
			}
			done <- true
		}()
	}
	stop.Store(1)
	for range 3 {
		<-done
	}
	fmt.Println("all stopped")
}
