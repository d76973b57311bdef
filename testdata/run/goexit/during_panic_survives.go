// Goexit during a panic abandons the panic: no report, the process lives.

package main

import (
	"fmt"
	"runtime"
)

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() { fmt.Println("recover:", recover()) }()
		defer runtime.Goexit()
		panic("abandoned")
	}()
	<-done
	fmt.Println("alive")
}
