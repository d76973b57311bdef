package main

import (
	"fmt"
	"sync"
)

func worker(id int, turn <-chan int, wg *sync.WaitGroup) {
	defer wg.Done()
	defer fmt.Println("worker", id, "ends")
	got := <-turn
	if got%2 == 1 {
		defer func() { fmt.Println("recovered", recover()) }()
		panic(fmt.Sprintf("turn %d", got))
	}
}

func main() {
	var wg sync.WaitGroup
	turn := make(chan int)
	for id := range 2 {
		wg.Add(1)
		go worker(id, turn, &wg)
	}
	turn <- 1
	turn <- 2
	defer close(turn)
	wg.Wait()
}
