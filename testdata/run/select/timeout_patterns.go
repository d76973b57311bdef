//also: --virtual-time

package main

import (
	"fmt"
	"time"
)

func main() {
	slow := make(chan string)
	go func() {
		time.Sleep(800 * time.Millisecond)
		slow <- "slow"
	}()
	for {
		select {
		case v := <-slow:
			fmt.Println("got", v)
			return
		case <-time.After(300 * time.Millisecond):
			fmt.Println("still waiting")
		}
	}
}
