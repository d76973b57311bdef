package main

import "fmt"

func seq(name string, n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Println("end", name)
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func find(want int) (a, b, c int, ok bool) {
	for a := range seq("a", 3) {
		for b := range seq("b", 3) {
			for c := range seq("c", 3) {
				if a*100+b*10+c == want {
					return a, b, c, true
				}
			}
		}
	}
	return
}

func main() {
	fmt.Println(find(11))
A:
	for i := range seq("x", 3) {
	B:
		for j := range seq("y", 3) {
			for k := range seq("z", 3) {
				if k == 1 && j == 0 {
					continue B
				}
				if k == 1 && j == 1 {
					continue A
				}
				if i == 2 {
					break A
				}
				fmt.Println(i, j, k)
			}
		}
	}
}
