package main

import (
	"fmt"
	"sync"
)

func main() {
	const n = 5
	waiter := make(chan struct{}, n-1)
	forks := [n]chan bool{}
	for i := range forks {
		forks[i] = make(chan bool, 1)
		forks[i] <- true
	}
	var wg sync.WaitGroup
	meals := make(chan int, 1000)
	for i := range n {
		wg.Go(func() {
			for range 20 {
				waiter <- struct{}{}
				<-forks[i]
				<-forks[(i+1)%n]
				meals <- i
				forks[i] <- true
				forks[(i+1)%n] <- true
				<-waiter
			}
		})
	}
	wg.Wait()
	close(meals)
	count := map[int]int{}
	for m := range meals {
		count[m]++
	}
	fmt.Println(count)
}
