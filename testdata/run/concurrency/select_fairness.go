// Clauses that are always ready are all taken, about equally often.

package main

import "fmt"

func main() {
	full := make(chan int, 1)
	full <- 1
	seen := map[int]int{}
	closed := make(chan int)
	close(closed)
	for range 3000 {
		select {
		case <-closed:
			seen[0]++
		case <-closed:
			seen[1]++
		case full <- 2:
			seen[2]++
		case v := <-full:
			seen[3]++
			full <- v
		}
	}
	fmt.Println(seen[0] > 600, seen[1] > 600, seen[2], seen[3] > 600)
}
