package main

import "fmt"

import "runtime"

func run() {
	var f func(int) int
	fmt.Println(f(1))
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
