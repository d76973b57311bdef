package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	defer func() { fmt.Println("recovered:", recover()) }()
	wg.Add(1)
	wg.Done()
	wg.Wait()
	for range 3 {
		wg.Add(2)
		go wg.Done()
		go wg.Done()
		wg.Wait()
	}
	wg.Add(-1)
}
