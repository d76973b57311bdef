package main

import "fmt"

import "runtime"

func run() {
	var a [4]int
	i := 4
	fmt.Println(a[i])
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
