package main

import "fmt"

func count(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Println("iterator done")
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}

func main() {
	for i := range count(3) {
		fmt.Println(i)
	}
	for i := range count(10) {
		if i == 2 {
			break
		}
		fmt.Println(i)
	}
	for range count(2) {
		fmt.Println("x")
	}
}
