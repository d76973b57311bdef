package main

import "fmt"

import "runtime"

func run() {
	c := make(chan int)
	close(c)
	c <- 1
}

func main() {
	func() {
		defer func() {
			r := recover()
			_, isRuntime := r.(runtime.Error)
			fmt.Printf("%T %v %v\n", r, isRuntime, r)
		}()
		run()
	}()
	run()
}
