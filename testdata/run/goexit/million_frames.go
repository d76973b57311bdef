// Goexit through a million frames.
package main

import (
	"fmt"
	"runtime"
)

var ran int

func down(n int) {
	defer func() { ran++ }()
	if n == 0 {
		runtime.Goexit()
	}
	down(n - 1)
}

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		down(1_000_000)
	}()
	<-done
	fmt.Println(ran)
}
