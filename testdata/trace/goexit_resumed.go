package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println("recovered", recover()) }()
		defer func() { panic("inside a Goexit") }()
		runtime.Goexit()
	}()
	<-done
}
