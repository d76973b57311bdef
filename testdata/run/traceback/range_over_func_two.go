// Loop bodies nested in one another and a literal inside.

package main

import "iter"

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func pairs(n int) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		for i := range count(n) {
			if !yield(i, i*i) {
				return
			}
		}
	}
}

func main() {
	list := []int{1, 2, 3}
	for i := range count(3) {
		for a, b := range pairs(4) {
			func() {
				list[a+b+i]++
			}()
		}
	}
}
