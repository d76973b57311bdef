package main

import (
	"fmt"
	"time"
)

func first(n int) int {
	c := make(chan int)
	for i := range n {
		go func() {
			time.Sleep(time.Duration(i) * 10 * time.Millisecond)
			c <- i
		}()
	}
	return <-c
}

func main() {
	fmt.Println(first(5))
}
