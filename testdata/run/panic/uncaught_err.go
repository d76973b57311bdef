package main

import "fmt"

func main() {
	defer fmt.Println("deferred runs first")
	panic(fmt.Errorf("wrapped: %w", fmt.Errorf("inner")))
}
