package main

import "fmt"

// All ready clauses get their turn.
func main() {
	var cs [5]chan int
	for i := range cs {
		cs[i] = make(chan int, 1)
		cs[i] <- i
	}
	var hits [6]int
	out := make(chan int, 1)
	for range 6000 {
		select {
		case v := <-cs[0]:
			hits[v]++
			cs[0] <- v
		case v := <-cs[1]:
			hits[v]++
			cs[1] <- v
		case v := <-cs[2]:
			hits[v]++
			cs[2] <- v
		case v := <-cs[3]:
			hits[v]++
			cs[3] <- v
		case v := <-cs[4]:
			hits[v]++
			cs[4] <- v
		case out <- 1:
			hits[5]++
			<-out
		}
	}
	for i, h := range hits {
		fmt.Println(i, h > 700, h < 1300)
	}
}
