package main

import (
	"fmt"
	"runtime"
)

func seq(yield func(int) bool) {
	defer fmt.Println("seq deferred")
	yield(1)
	fmt.Println("not reached")
}

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("goroutine deferred")
		for x := range seq {
			defer fmt.Println("body deferred", x)
			runtime.Goexit()
		}
		fmt.Println("not reached either")
	}()
	<-done
	fmt.Println("main goes on")
}
