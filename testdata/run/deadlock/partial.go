package main

import "fmt"

func main() {
	stuck := make(chan int)
	for range 3 {
		go func() { <-stuck }()
	}
	done := make(chan string)
	go func() { done <- "fine" }()
	fmt.Println(<-done)
}
