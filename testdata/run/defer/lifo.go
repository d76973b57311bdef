package main

import "fmt"

func f() {
	for i := 0; i < 4; i++ {
		defer fmt.Println("deferred", i)
	}
	fmt.Println("body done")
}

func main() {
	defer fmt.Println("main last")
	f()
	func() {
		defer fmt.Print("inner ")
		fmt.Print("literal ")
	}()
	fmt.Println()
}
