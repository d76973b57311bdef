// Many goroutines on few channels; order of waiters; a tree of goroutines.
package main

import "fmt"

func tree(n int) int {
	if n == 0 {
		return 1
	}
	c := make(chan int)
	for range 2 {
		go func() { c <- tree(n - 1) }()
	}
	return <-c + <-c
}

func main() {
	const n = 10000
	start, results := make(chan struct{}), make(chan int)
	for i := range n {
		go func() {
			<-start
			results <- i
		}()
	}
	close(start)
	sum := 0
	for range n {
		sum += <-results
	}
	fmt.Println(sum == n*(n-1)/2)
	fmt.Println(tree(12))

	// A token passed around a ring.
	const ring = 100
	first := make(chan int)
	in := first
	for range ring {
		out := make(chan int)
		go func(in <-chan int, out chan<- int) {
			for v := range in {
				out <- v + 1
			}
			close(out)
		}(in, out)
		in = out
	}
	token := 0
	for range 20 {
		first <- token
		token = <-in
	}
	close(first)
	_, ok := <-in
	fmt.Println(token, ok)

	// Semaphore and worker pool.
	jobs, out := make(chan int, 10), make(chan [2]int, 10)
	for w := range 4 {
		go func() {
			for j := range jobs {
				out <- [2]int{j, j * j}
			}
			_ = w
		}()
	}
	go func() {
		for j := range 200 {
			jobs <- j
		}
		close(jobs)
	}()
	squares := make(map[int]int)
	for range 200 {
		r := <-out
		squares[r[0]] = r[1]
	}
	good := len(squares) == 200
	for k, v := range squares {
		good = good && k*k == v
	}
	fmt.Println(good)
}
