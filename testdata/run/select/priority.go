package main

import "fmt"

func main() {
	high, low := make(chan int, 10), make(chan int, 10)
	for i := range 5 {
		high <- i
		low <- 100 + i
	}
	for range 10 {
		select {
		case v := <-high:
			fmt.Println(v)
			continue
		default:
		}
		select {
		case v := <-high:
			fmt.Println(v)
		case v := <-low:
			fmt.Println(v)
		}
	}
}
