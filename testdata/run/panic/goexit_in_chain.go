// Goexit between two panics.

package main

import "runtime"

func main() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer func() {
			panic("third")
		}()
		defer runtime.Goexit()
		panic("first")
	}()
	<-done
	select {}
}
