package main

import "fmt"

func depth(n int, pad [6]int) int {
	if n == 0 {
		return pad[0]
	}
	pad[0]++
	return depth(n-1, pad) + 1
}

func main() {
	c := make(chan int)
	for i := range 20 {
		go func() { c <- depth(1000*i, [6]int{}) - 2000*i }()
	}
	sum := 0
	for range 20 {
		sum += <-c
	}
	fmt.Println(sum)
}
