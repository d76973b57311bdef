package main

import "fmt"

import "runtime"

func run() {
	n := -2
	fmt.Println(make(chan int, n))
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
