// Goexit in a loop body runs the iterator's defers too.

package main

import (
	"fmt"
	"runtime"
)

func seq(yield func(int) bool) {
	defer fmt.Println("iterator's defer", recover())
	yield(1)
}
func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		for i := range seq {
			defer fmt.Println("body's defer", i)
			runtime.Goexit()
		}
	}()
	<-done
}
