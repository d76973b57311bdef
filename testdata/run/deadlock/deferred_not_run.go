package main

func main() {
	defer println("never")
	c := make(chan int)
	defer close(c)
	<-c
}
