package main

import "fmt"

func main() {
	defer fmt.Println("deferred runs first")
	panic("two\nlines")
}
