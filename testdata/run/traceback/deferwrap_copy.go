// A deferred copy and clear run; a deferred close of a closed channel panics in its wrapper.

package main

import "fmt"

func main() {
	c := make(chan int)
	a, b := []int{1, 2}, []int{3, 4}
	defer func() { fmt.Println(a, b) }()
	defer close(c)
	defer copy(a, b)
	defer clear(b)
	close(c)
}
