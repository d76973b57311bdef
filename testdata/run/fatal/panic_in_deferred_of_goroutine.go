// main's defers do not run.

package main

import (
	"fmt"
	"time"
)

func main() {
	defer fmt.Println("never")
	done := make(chan int)
	go func() {
		defer close(done)
		defer func() { panic(fmt.Sprint("second ", recover())) }()
		panic("first")
	}()
	<-done
	time.Sleep(time.Second)
}
