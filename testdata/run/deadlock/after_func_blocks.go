package main

import "time"

func main() {
	c := make(chan int)
	time.AfterFunc(time.Millisecond, func() { c <- 1; c <- 2 })
	println(<-c)
	select {}
}
