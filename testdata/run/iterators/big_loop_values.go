package main

import (
	"fmt"
)

type big struct {
	a [40]int
	s string
}

func seq(yield func(big) bool) {
	b := big{s: "x"}
	for i := range 3 {
		b.a[0] = i
		if !yield(b) {
			return
		}
	}
}
func pairs(yield func(big, [2]string) bool) { yield(big{s: "k"}, [2]string{"a", "b"}) }

func main() {
	for b := range seq {
		b.a[0] += 100
		fmt.Println(b.a[0], b.s, len(b.a))
	}
	for k, v := range pairs {
		fmt.Println(k.s, v)
	}
}
