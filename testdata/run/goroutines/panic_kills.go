package main

import "time"

func main() {
	defer println("main's deferred calls do not run")
	go func() {
		defer println("its own do")
		panic("in a goroutine")
	}()
	time.Sleep(10 * time.Second)
}
