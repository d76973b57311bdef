package main

func main() {
	var both chan int
	var send chan<- int = both
	var recv <-chan int = both
	both = send
	both = recv
	send = recv
	var s chan string = both
	send <- "x"
	<-send
	recv <- 1
	close(recv)
}
