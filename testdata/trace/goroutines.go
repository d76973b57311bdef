package main

import (
	"fmt"
	"sync"
)

func worker(id int, wg *sync.WaitGroup) {
	defer wg.Done()
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("worker", id, "recovered", r)
		}
	}()
	if id%2 == 1 {
		panic(id)
	}
}

func main() {
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Add(1)
		go worker(i, &wg)
	}
	wg.Wait()
}
