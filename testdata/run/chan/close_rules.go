package main

import "fmt"

func try(name string, f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Printf("%s: %v (%T)\n", name, r, r)
		} else {
			fmt.Println(name, "fine")
		}
	}()
	f()
}

func main() {
	closed := make(chan int, 2)
	closed <- 7
	close(closed)
	try("send closed", func() { closed <- 1 })
	try("close closed", func() { close(closed) })
	var none chan int
	try("close nil", func() { close(none) })
	try("select send closed", func() {
		select {
		case closed <- 1:
		default:
			fmt.Println("default")
		}
	})
	try("select two", func() {
		select {
		case closed <- 1:
		case <-none:
		}
	})
	v, ok := <-closed
	fmt.Println(v, ok)
	v, ok = <-closed
	fmt.Println(v, ok, len(closed), cap(closed))
	for range closed {
		fmt.Println("never")
	}
	// A blocked sender meets the close.
	c := make(chan int)
	done := make(chan any)
	for range 2 {
		go func() {
			defer func() { done <- recover() }()
			c <- 1
		}()
	}
	go func() {
		defer func() { done <- recover() }()
		select {
		case c <- 1:
		case none <- 2:
		}
	}()
	<-c
	close(c)
	fmt.Println(<-done)
	fmt.Println(<-done)
	fmt.Println(<-done)
}
