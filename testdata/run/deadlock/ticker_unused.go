package main

import "time"

func main() {
	t := time.NewTicker(time.Millisecond)
	defer t.Stop()
	c := make(chan int)
	<-c
}
