package main

import (
	"fmt"
)

func poll(c chan int) int {
	select {
	case v := <-c:
		return v
	default:
		panic("nothing there")
	}
}
func main() {
	defer fmt.Println("deferred")
	poll(make(chan int))
}
