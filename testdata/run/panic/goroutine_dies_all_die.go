// A panic of any goroutine ends the program; other goroutines' defers do not run.

package main

import (
	"fmt"
)

func main() {
	defer fmt.Println("never")
	go func() {
		defer fmt.Println("own defer runs")
		panic("in goroutine")
	}()
	select {}
}
