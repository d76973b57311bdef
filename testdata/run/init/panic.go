package main

import "fmt"

var x = compute(0)

func compute(n int) int {
	defer fmt.Println("deferred in initialiser")
	return 1 / n
}

func main() { fmt.Println(x) }
