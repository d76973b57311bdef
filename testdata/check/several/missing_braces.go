package main

import "fmt"

func main() {
	fmt.Println("a"
	x := []int{1, 2
	}
	if x {
}
