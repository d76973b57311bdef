package main

import "fmt"

func again(yield func(int) bool) {
	func() {
		defer func() { fmt.Println("first:", recover()) }()
		yield(1)
	}()
	yield(2)
}

func main() {
	defer func() { fmt.Println("main:", recover()) }()
	for x := range again {
		fmt.Println("x", x)
		if x == 1 {
			panic("body")
		}
	}
}
