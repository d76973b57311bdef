// Goroutines with WaitGroup and Mutex, results gathered in order.
package main

import (
	"fmt"
	"sync"
)

type Counter struct {
	mu sync.Mutex
	m  map[string]int
}

func (c *Counter) Add(k string, n int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.m[k] += n
}

func worker(id int, jobs <-chan int, results chan<- [2]int, wg *sync.WaitGroup) {
	defer wg.Done()
	for j := range jobs {
		results <- [2]int{j, j * j}
	}
	_ = id
}

func main() {
	var wg sync.WaitGroup
	out := make([]int, 10)
	for i := range out {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out[i] = i * i
		}()
	}
	wg.Wait()
	fmt.Println(out)
	c := Counter{m: map[string]int{}}
	for i := range 100 {
		wg.Go(func() { c.Add([]string{"even", "odd"}[i%2], i) })
	}
	wg.Wait()
	fmt.Println(c.m)
	jobs, results := make(chan int), make(chan [2]int, 5)
	for id := range 3 {
		wg.Add(1)
		go worker(id, jobs, results, &wg)
	}
	go func() {
		for i := range 20 {
			jobs <- i
		}
		close(jobs)
		wg.Wait()
		close(results)
	}()
	sum, sq := 0, 0
	for r := range results {
		sum += r[0]
		sq += r[1]
	}
	fmt.Println(sum, sq)
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once") })
	}
	done := make(chan struct{})
	data := make(chan string)
	go func() {
		defer close(done)
		for s := range data {
			fmt.Print(s, " ")
		}
		fmt.Println()
	}()
	for _, s := range []string{"a", "b", "c"} {
		data <- s
	}
	close(data)
	<-done
	var rw sync.RWMutex
	rw.RLock()
	rw.RLock()
	rw.RUnlock()
	rw.RUnlock()
	rw.Lock()
	rw.Unlock()
	fmt.Println("end")
}
