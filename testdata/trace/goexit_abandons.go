package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { runtime.Goexit() }()
		panic("given up")
	}()
	<-done
	fmt.Println("still alive")
}
