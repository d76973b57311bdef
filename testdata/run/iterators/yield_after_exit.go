package main

import "fmt"

var saved func(int) bool

func leak(yield func(int) bool) {
	saved = yield
	yield(1)
}

func main() {
	for x := range leak {
		fmt.Println(x)
	}
	defer func() { fmt.Println("recovered:", recover()) }()
	saved(2)
}
