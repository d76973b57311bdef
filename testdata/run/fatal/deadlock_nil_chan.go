package main

import (
	"time"
)

func main() {
	var c chan int
	go func() { c <- 1 }()
	time.Sleep(time.Millisecond)
	<-c
}
