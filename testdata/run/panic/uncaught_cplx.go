package main

import "fmt"

func main() {
	defer fmt.Println("deferred runs first")
	panic(complex(1.5, -2))
}
