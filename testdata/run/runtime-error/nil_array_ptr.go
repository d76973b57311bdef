package main

import "fmt"

import "runtime"

func run() {
	var p *[4]int
	fmt.Println(p[2])
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
