package main

import "fmt"

func poll[T any](c chan T) (v T, state string) {
	select {
	case v, ok := <-c:
		if !ok {
			return v, "closed"
		}
		return v, "value"
	default:
		return v, "empty"
	}
}

func offer[T any](c chan T, v T) bool {
	select {
	case c <- v:
		return true
	default:
		return false
	}
}

func main() {
	c := make(chan string, 1)
	fmt.Println(poll(c))
	fmt.Println(offer(c, "a"), offer(c, "b"))
	fmt.Println(poll(c))
	close(c)
	fmt.Println(poll(c))
	fmt.Println(poll[int](nil))
	fmt.Println(offer(nil, 1.5), offer(make(chan int), 1))
	select {
	default:
		fmt.Println("only default")
	}
	u := make(chan int)
	done := make(chan bool)
	go func() { fmt.Println("got", <-u); done <- true }()
	for !offer(u, 7) {
	}
	<-done
}
