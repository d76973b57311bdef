package main

import "fmt"

import "runtime"

func run() {
	s := make([]int, 2, 4)
	i := 3
	fmt.Println(s[i:])
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
