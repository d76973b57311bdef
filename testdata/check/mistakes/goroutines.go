package main

func work(c chan<- int) { x := <-c }
func read(c <-chan int) { c <- 1; close(c) }
func main() {
	c := make(chan int)
	go work
	go work()
	go work("a")
	go func() { c <- "a" }
	c <- "x"
	var s string = <-c
	for i, v := range c {
	}
	select {
	case x = <-c:
	}
	c.close()
	var d chan string = c
}
