package main

import "fmt"

func main() {
	sum := 0
	func() {
		for i := 0; i < 100000; i++ {
			defer func() { sum += i }()
		}
	}()
	fmt.Println(sum)
	var depth func(n int)
	calls := 0
	depth = func(n int) {
		defer func() { calls++ }()
		if n > 0 {
			depth(n - 1)
		}
	}
	depth(10000)
	fmt.Println(calls)
}
