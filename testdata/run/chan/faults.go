// What goes wrong with channels, recovered.
package main

import (
	"fmt"
	"runtime"
)

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isRuntime := r.(runtime.Error)
		fmt.Printf("%s: %v %T %v\n", name, r, r, isRuntime)
	}()
	f()
}

func main() {
	try("send on closed", func() {
		c := make(chan int, 1)
		close(c)
		c <- 1
	})
	try("close closed", func() {
		c := make(chan int)
		close(c)
		close(c)
	})
	try("close nil", func() {
		var c chan int
		close(c)
	})
	n := -1
	try("size", func() { _ = make(chan int, n) })
	huge := 1 << 60
	try("huge", func() { _ = make(chan [16]int, huge) })
	try("select send on closed", func() {
		c := make(chan int, 1)
		close(c)
		select {
		case c <- 1:
		default:
			fmt.Println("default")
		}
	})

	// A sender that waits meets the close.
	c := make(chan int)
	done := make(chan string)
	go func() {
		defer func() { done <- fmt.Sprint("blocked sender: ", recover()) }()
		c <- 1
	}()
	go func() {
		defer func() { done <- fmt.Sprint("blocked select: ", recover()) }()
		select {
		case c <- 1:
		case <-make(chan int):
		}
	}()
	for i := 0; i < 10; i++ {
		runtime.Gosched()
	}
	close(c)
	a, b := <-done, <-done
	if a > b {
		a, b = b, a
	}
	fmt.Println(a)
	fmt.Println(b)
}
