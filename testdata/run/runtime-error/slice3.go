package main

import "fmt"

import "runtime"

func run() {
	s := make([]int, 2, 4)
	i := 9
	fmt.Println(s[:1:i])
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
