package main

import "fmt"

func server(requests <-chan int, quit chan chan error) {
	served := 0
	for {
		select {
		case r := <-requests:
			served += r
		case reply := <-quit:
			if served != 6 {
				reply <- fmt.Errorf("served %d", served)
			} else {
				reply <- nil
			}
			return
		}
	}
}

func main() {
	for _, want := range []int{3, 2} {
		requests, quit := make(chan int), make(chan chan error)
		go server(requests, quit)
		for i := range want {
			requests <- i + 1
		}
		reply := make(chan error)
		quit <- reply
		fmt.Println(<-reply)
	}
}
