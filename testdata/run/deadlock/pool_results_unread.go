package main

import "sync"

func worker(jobs <-chan int, results chan<- int, wg *sync.WaitGroup) {
	defer wg.Done()
	for j := range jobs {
		results <- j * 2
	}
}

func main() {
	jobs, results := make(chan int, 10), make(chan int)
	var wg sync.WaitGroup
	wg.Add(1)
	go worker(jobs, results, &wg)
	for i := range 3 {
		jobs <- i
	}
	close(jobs)
	wg.Wait()
	close(results)
	for r := range results {
		println(r)
	}
}
