package main

import (
	"errors"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		panic(errors.New("failed"))
	}()
	wg.Wait()
	select {}
}
