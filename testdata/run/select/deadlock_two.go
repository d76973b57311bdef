// All asleep: a select of two clauses, another goroutine on a nil channel.
package main

func main() {
	var none chan int
	go func() { <-none }()
	a, b := make(chan int), make(chan string)
	select {
	case <-a:
	case b <- "x":
	}
}
