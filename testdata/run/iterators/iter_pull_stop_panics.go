package main

import (
	"fmt"
	"iter"
)

func seq(yield func(string) bool) {
	defer func() {
		fmt.Println("cleanup")
		panic("from cleanup")
	}()
	yield("a")
}

func main() {
	next, stop := iter.Pull(seq)
	fmt.Println(next())
	defer func() { fmt.Println("main got", recover()) }()
	stop()
}
