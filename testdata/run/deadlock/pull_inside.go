package main

import "iter"

func main() {
	next, stop := iter.Pull(func(yield func(int) bool) {
		yield(1)
		<-make(chan int)
	})
	defer stop()
	v, ok := next()
	println(v, ok)
	next()
}
