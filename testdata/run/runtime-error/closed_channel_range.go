// Sending on a closed channel in select, and from a blocked sender.

package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan int)
	go func() {
		time.Sleep(time.Millisecond)
		close(c)
	}()
	defer func() {
		fmt.Println(recover())
		d := make(chan int, 1)
		close(d)
		select {
		case d <- 1:
		default:
		}
	}()
	c <- 1
}
