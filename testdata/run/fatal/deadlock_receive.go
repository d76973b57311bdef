package main

import (
	"fmt"
)

func wait(c chan int) int { return <-c }
func main() {
	defer fmt.Println("never")
	fmt.Println(wait(make(chan int)))
}
