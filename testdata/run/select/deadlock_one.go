// All asleep: a select of one clause counts as the operation itself.
package main

func main() {
	c := make(chan int)
	select {
	case c <- 1:
	}
}
