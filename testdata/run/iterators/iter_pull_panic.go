package main

import (
	"fmt"
	"iter"
)

func bad(yield func(int) bool) {
	yield(1)
	panic("bad iterator")
}

func main() {
	next, stop := iter.Pull(bad)
	defer stop()
	fmt.Println(next())
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		next()
	}()
	fmt.Println(next())
}
