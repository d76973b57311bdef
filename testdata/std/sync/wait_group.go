package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Wait()
	for round := range 3 {
		sum := make([]int, 10)
		wg.Add(len(sum))
		for i := range sum {
			go func() {
				defer wg.Done()
				sum[i] = i * (round + 1)
			}()
		}
		// Several wait.
		var others sync.WaitGroup
		for range 3 {
			others.Go(func() { wg.Wait() })
		}
		wg.Wait()
		others.Wait()
		fmt.Println(sum)
	}
	wg.Add(2)
	wg.Add(-1)
	go wg.Done()
	wg.Wait()
	n := 0
	for range 5 {
		wg.Go(func() { wg.Go(func() {}) })
	}
	wg.Wait()
	fmt.Println("nested", n)
	func() {
		defer func() { fmt.Println("cannot be recovered outside", recover()) }()
		wg.Go(func() {
			defer func() { fmt.Println("inside", recover()) }()
			panic("p")
		})
		wg.Wait()
	}()
}
