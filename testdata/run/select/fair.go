// Every ready clause gets its turn.
package main

import "fmt"

func main() {
	chans := make([]chan int, 4)
	for i := range chans {
		chans[i] = make(chan int, 1)
		chans[i] <- i
	}
	var counts [4]int
	for range 4000 {
		select {
		case v := <-chans[0]:
			counts[v]++
			chans[0] <- v
		case v := <-chans[1]:
			counts[v]++
			chans[1] <- v
		case v := <-chans[2]:
			counts[v]++
			chans[2] <- v
		case v := <-chans[3]:
			counts[v]++
			chans[3] <- v
		}
	}
	for i, n := range counts {
		fmt.Println(i, n > 700 && n < 1300)
	}
}
