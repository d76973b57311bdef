package main

import (
	"fmt"
)

func main() {
	c := make(chan int, 2)
	c <- 1
	for v := range c {
		fmt.Println(v)
	}
}
