// Deferred calls of other goroutines do not run when main returns.

package main

import (
	"fmt"
)

func main() {
	started := make(chan bool)
	go func() {
		defer fmt.Println("never")
		started <- true
		select {}
	}()
	<-started
	defer fmt.Println("main's runs")
}
