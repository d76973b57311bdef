package main

import "fmt"

func player(name string, in <-chan int, out chan<- int, log *[]string, done chan<- bool) {
	for n := range in {
		*log = append(*log, fmt.Sprint(name, n))
		if n == 9 {
			close(out)
			done <- true
			return
		}
		out <- n + 1
	}
	done <- true
}

func main() {
	a, b, done := make(chan int), make(chan int), make(chan bool)
	var log []string
	go player("ping", a, b, &log, done)
	go player("pong", b, a, &log, done)
	a <- 0
	<-done
	<-done
	fmt.Println(log)
}
