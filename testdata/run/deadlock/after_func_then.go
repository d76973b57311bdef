package main

import "time"

func main() {
	time.AfterFunc(5*time.Millisecond, func() { println("fired") })
	<-make(chan int)
}
