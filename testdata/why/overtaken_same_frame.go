package main

import "fmt"

func main() {
	defer func() {
		fmt.Println("one:", recover())
		fmt.Println("two:", recover())
		panic("end")
	}()
	defer func() { panic("newer") }()
	panic("older")
}
