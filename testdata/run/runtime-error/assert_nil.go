package main

import "fmt"

import "runtime"

func run() {
	var x any
	fmt.Println(x.(int))
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
