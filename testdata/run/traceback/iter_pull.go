package main

import (
	"iter"
)

func main() {
	next, _ := iter.Pull(func(yield func(int) bool) { panic("pulled") })
	next()
}
