// A pipeline nobody drains, found after all have done what they can.

package main

import "fmt"

func gen(n int) <-chan int {
	c := make(chan int)
	go func() {
		defer close(c)
		for i := range n {
			c <- i
		}
	}()
	return c
}

func square(in <-chan int) <-chan int {
	out := make(chan int, 1)
	go func() {
		for v := range in {
			out <- v * v
		}
	}()
	return out
}

func main() {
	out := square(gen(3))
	for v := range out {
		fmt.Println(v)
	}
}
