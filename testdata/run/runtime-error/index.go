package main

import "fmt"

import "runtime"

func run() {
	s := []int{1, 2, 3}
	i := 5
	fmt.Println(s[i])
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
