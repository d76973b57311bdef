package main

import "fmt"

func add(a, b int) int { return a + b }

func bad(n int) int {
	if n > 1 {
		panic(fmt.Sprintf(
			"n is %d",
			n,
		))
	}
	return n
}

func main() {
	fmt.Println(
		add(1,
			bad(1)),
		add(
			2,
			bad(2)),
	)
}
