package main

import "fmt"

func seq(yield func(int) bool) {
	defer fmt.Println("the iterator's own")
	for i := range 3 {
		if !yield(i) {
			return
		}
	}
}

func f() {
	for i := range seq {
		defer fmt.Println("deferred in the body", i)
		if i == 1 {
			panic("in the body")
		}
	}
}

func main() {
	defer func() { fmt.Println("recovered", recover()) }()
	f()
}
