package main

import (
	"fmt"
)

func ticks(n int) func(func() bool) {
	return func(yield func() bool) {
		for range n {
			if !yield() {
				fmt.Println("stopped")
				return
			}
		}
	}
}

func main() {
	n := 0
	for range ticks(5) {
		n++
		if n == 3 {
			continue
		}
		if n == 4 {
			break
		}
	}
	fmt.Println(n)
}
