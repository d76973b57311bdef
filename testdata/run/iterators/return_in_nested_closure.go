package main

import (
	"fmt"
	"iter"
)

func upto(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func f() int {
	for i := range upto(3) {
		x := func() int {
			for j := range upto(10) {
				if j > i {
					return j * 100
				}
			}
			return -1
		}()
		if i == 1 {
			return x
		}
	}
	return 0
}

func g() (s string) {
	for i := range upto(3) {
		s += fmt.Sprint(i)
		if i == 1 {
			return s + "!"
		}
	}
	return "none"
}

func main() {
	fmt.Println(f(), g())
}
