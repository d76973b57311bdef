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

func main() {
	s := []int{0}
	m := map[string]int{}
	x := 0
	p := &x
	for i := range upto(4) {
		s = append(s, i)
		m[fmt.Sprint(i%2)] += i
		*p += i
		x++
	}
	fmt.Println(s, m, x)
	var a [3]int
	for i := range upto(3) {
		a[i] = i * i
	}
	b := a
	fmt.Println(a == b, b)
}
