package main

import (
	"fmt"
	"iter"
)

func main() {
	var next func() (int, bool)
	seq := func(yield func(int) bool) {
		defer func() { fmt.Println("inner", recover()) }()
		next()
		yield(1)
	}
	var stop func()
	next, stop = iter.Pull(seq)
	defer stop()
	fmt.Println(next())
}
