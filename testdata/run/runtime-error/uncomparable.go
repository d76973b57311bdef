package main

import "fmt"

import "runtime"

func run() {
	var x, y any = []int{1}, []int{1}
	fmt.Println(x == y)
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
