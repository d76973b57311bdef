package main

import "fmt"

import "runtime"

func run() {
	s := []int{1, 2}
	fmt.Println([4]int(s))
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
