package main

import "fmt"

import "runtime"

func run() {
	type T struct{ f func() }
	var x, y any = T{}, T{}
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
