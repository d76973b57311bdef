package main

var c = make(chan int)

func init() {
	c <- 1
}

func main() {}
