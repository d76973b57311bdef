package main

import "fmt"

import "runtime"

func run() {
	a, b := 1, -1
	fmt.Println(a << b)
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
