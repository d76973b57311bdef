// created by: functions, methods, literals, generic functions.

package main

type T struct{}

func (t *T) start(c chan int) { go t.run(c) }
func (t *T) run(c chan int)   { <-c; panic("run") }
func main() {
	c := make(chan int)
	func() {
		defer func() {}()
		(&T{}).start(c)
	}()
	c <- 1
	select {}
}
