// A worker panics while others are busy.

package main

import (
	"fmt"
	"time"
)

type job struct{ id int }

func worker(id int, jobs <-chan job, results chan<- int) {
	for j := range jobs {
		results <- process(j)
	}
}
func process(j job) int {
	if j.id == 3 {
		panic(fmt.Sprintf("job %d failed", j.id))
	}
	return j.id * 2
}
func main() {
	jobs := make(chan job)
	results := make(chan int, 10)
	go worker(1, jobs, results)
	for i := 1; i <= 5; i++ {
		jobs <- job{i}
	}
	close(jobs)
	time.Sleep(time.Second)
}
