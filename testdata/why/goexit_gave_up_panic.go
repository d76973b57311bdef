package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer panic("the end")
		defer func() { fmt.Println("recover:", recover()) }()
		defer func() { runtime.Goexit() }()
		panic("given up")
	}()
	<-done
}
