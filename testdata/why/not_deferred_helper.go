package main

import "fmt"

func protect() {
	if r := recover(); r != nil {
		fmt.Println(r)
	}
}

func work() {
	protect()
	var a []int
	_ = a[1]
}

func main() { work() }
