package main

import (
	"fmt"
	"sync"
)

func worker(c chan int, wg *sync.WaitGroup) {
	for v := range c {
		fmt.Println(v)
	}
	wg.Done()
}
func main() {
	c := make(chan int)
	var wg sync.WaitGroup
	wg.Add(1)
	go worker(c, &wg)
	c <- 1
	wg.Wait()
}
