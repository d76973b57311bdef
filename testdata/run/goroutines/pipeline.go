package main

import (
	"fmt"
	"sync"
	"time"
)

func gen(n int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 1; i <= n; i++ {
			out <- i
		}
	}()
	return out
}

func square(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for v := range in {
			out <- v * v
		}
		close(out)
	}()
	return out
}

func merge(cs ...<-chan int) <-chan int {
	var wg sync.WaitGroup
	out := make(chan int, 4)
	for _, c := range cs {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for v := range c {
				out <- v
			}
		}()
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

func main() {
	sum := 0
	for v := range square(gen(10)) {
		sum += v
	}
	fmt.Println(sum)
	total := 0
	for v := range merge(gen(5), square(gen(5)), gen(3)) {
		total += v
	}
	fmt.Println(total)
	var mu sync.Mutex
	var wg sync.WaitGroup
	counts := map[int]int{}
	for i := range 10 {
		wg.Go(func() {
			for range 100 {
				mu.Lock()
				counts[i%3]++
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(counts)
	done := make(chan struct{})
	data := make(chan string)
	go func() {
		defer close(done)
		for {
			select {
			case s, ok := <-data:
				if !ok {
					fmt.Println("closed")
					return
				}
				fmt.Println("got", s)
			case <-time.After(5 * time.Second):
				fmt.Println("timeout")
				return
			}
		}
	}()
	data <- "a"
	data <- "b"
	close(data)
	<-done
	select {
	case v := <-make(chan int):
		fmt.Println(v)
	default:
		fmt.Println("default")
	}
	var once sync.Once
	for range 3 {
		once.Do(func() { fmt.Println("once") })
	}
	sem := make(chan struct{}, 2)
	results := make([]int, 5)
	for i := range results {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			sem <- struct{}{}
			defer func() { <-sem }()
			results[i] = i * i
		}(i)
	}
	wg.Wait()
	fmt.Println(results)
	start := time.Now()
	time.Sleep(10 * time.Millisecond)
	fmt.Println(time.Since(start) >= 10*time.Millisecond)
}
