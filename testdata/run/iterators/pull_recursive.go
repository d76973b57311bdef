package main

import (
	"fmt"
	"iter"
)

func walk(d int) iter.Seq[int] {
	return func(yield func(int) bool) {
		if !yield(d) || d == 0 {
			return
		}
		for range 2 {
			for v := range walk(d - 1) {
				if !yield(v) {
					return
				}
			}
		}
	}
}
func sum(s iter.Seq[int]) (n int) {
	for v := range s {
		n += v
	}
	return
}

func main() {
	fmt.Println(sum(walk(4)))
	next, stop := iter.Pull(walk(3))
	a, _ := next()
	b, _ := next()
	stop()
	fmt.Println(a, b)
}
