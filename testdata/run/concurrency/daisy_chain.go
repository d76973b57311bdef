package main

import "fmt"

func f(left, right chan int) { left <- 1 + <-right }

func main() {
	leftmost := make(chan int)
	right, left := leftmost, leftmost
	for range 10000 {
		right = make(chan int)
		go f(left, right)
		left = right
	}
	go func(c chan int) { c <- 1 }(right)
	fmt.Println(<-leftmost)
}
