// Main is gone and the others sleep for ever.
package main

import "runtime"

func main() {
	c := make(chan int)
	go func() { c <- 1 }()
	runtime.Goexit()
}
