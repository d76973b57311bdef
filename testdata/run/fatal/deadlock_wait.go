package main

import "sync"

func worker(wg *sync.WaitGroup, c chan int) {
	defer wg.Done()
	<-c
}

func main() {
	var wg sync.WaitGroup
	c := make(chan int)
	wg.Add(2)
	go worker(&wg, c)
	go worker(&wg, nil)
	wg.Wait()
}
