package main

import (
	"fmt"
)

type Walker interface{ Walk(func(any) bool) }
type List []int
type Single string

func (l List) Walk(yield func(any) bool) {
	for _, v := range l {
		if !yield(v) {
			return
		}
	}
}
func (s Single) Walk(yield func(any) bool) { yield(s) }
func count[W Walker](w W) (n int) {
	for range w.Walk {
		n++
	}
	return
}

func main() {
	for _, w := range []Walker{List{1, 2}, Single("z")} {
		for v := range w.Walk {
			fmt.Print(v, " ")
		}
	}
	fmt.Println(count(List{1, 2, 3}))
}
