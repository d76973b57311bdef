package main

import "fmt"

import "runtime"

func run() {
	n := 5
	m := 2
	fmt.Println(make([]int, n, m))
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
