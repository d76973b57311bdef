package main

import "fmt"

func cleanup() {
	defer func() {
		fmt.Println("cleanup's deferred call:", recover())
	}()
	fmt.Println("cleaning up")
}

func main() {
	defer cleanup()
	panic("outer")
}
