// Defers of a panicking goroutine may take their time; main goes on meanwhile.

package main

import (
	"fmt"
)

func main() {
	step := make(chan int)
	go func() {
		defer func() {
			step <- 1
			<-step
			fmt.Println("deferred done")
		}()
		panic("slow")
	}()
	fmt.Println("main sees", <-step)
	step <- 2
	select {}
}
