package main

import "fmt"

import "runtime"

func run() {
	var x any = 3
	fmt.Println(x.(fmt.Stringer))
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
