package main

func main() {
	defer println("never runs")
	<-make(chan int)
}
