// A deadlock during initialisation: goroutine 1 is locked to its thread.

package main

func init() {
	c := make(chan int)
	<-c
}
func main() {}
