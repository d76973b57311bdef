package main

import "fmt"

func main() {
	done := make(chan any)
	go func() {
		defer func() { done <- recover() }()
		panic("in goroutine")
	}()
	fmt.Println(<-done)
	defer func() {
		c := make(chan any)
		go func() { c <- recover() }()
		fmt.Println("other goroutine:", <-c)
		fmt.Println("own:", recover())
	}()
	panic("main's")
}
