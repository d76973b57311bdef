package main

func main() {
	c := make(chan int, 1)
	d := make(chan int)
	close(c)
	select {
	case c <- 1:
	case <-d:
	}
}
