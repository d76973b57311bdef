// A recovery in an outer frame does not make the goroutine survive a Goexit.

package main

import (
	"fmt"
	"runtime"
)

func inner() {
	defer func() { panic("from inner's defer") }()
	runtime.Goexit()
}
func outer() {
	defer func() { fmt.Println("outer recovers", recover()) }()
	inner()
	fmt.Println("never: outer goes on")
}
func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("goroutine's defer")
		outer()
		fmt.Println("never: goroutine goes on")
	}()
	<-done
}
