// A goroutine of init that panics.

package main

var done = make(chan bool)

func init() {
	go func() {
		panic("from init's goroutine")
	}()
	<-done
}
func main() {}
