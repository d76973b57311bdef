// Defers of a function whose loops run over functions: they belong to the function, whatever way the loop is left.
package main

import "fmt"

func seq(name string, n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Println("done", name)
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped", name, i)
				return
			}
		}
	}
}

func ret() (r int) {
	defer func() { r *= 10; fmt.Println("ret defer", r) }()
	for i := range seq("a", 3) {
		defer fmt.Println("in loop", i)
		for j := range seq("b", 3) {
			defer func() { fmt.Println("inner", i, j); r++ }()
			if i == 1 && j == 1 {
				return i + j
			}
		}
	}
	return -1
}

func brk() {
outer:
	for i := range seq("c", 4) {
		for j := range seq("d", 4) {
			switch {
			case j == 1 && i == 0:
				continue outer
			case i == 1:
				break outer
			}
			defer fmt.Println("brk", i, j)
		}
	}
	fmt.Println("after loops")
}

func jump() {
	n := 0
again:
	for i := range seq("e", 3) {
		n++
		if i == 1 && n < 4 {
			goto again
		}
	}
	fmt.Println("n", n)
}

func main() {
	fmt.Println(ret())
	brk()
	jump()
}
