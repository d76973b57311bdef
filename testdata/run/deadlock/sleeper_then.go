package main

import "time"

func main() {
	go func() {
		time.Sleep(5 * time.Millisecond)
		println("slept")
	}()
	<-make(chan int)
}
