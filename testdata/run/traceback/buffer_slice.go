package main

import (
	"fmt"
)

type Ring struct {
	buf  []int
	head int
}

func (r *Ring) Push(v int) { r.buf[r.head] = v; r.head++ }
func fill(r *Ring, n int) {
	for i := range n {
		r.Push(i)
	}
}
func main() {
	r := &Ring{buf: make([]int, 3)}
	fill(r, 3)
	fmt.Println(r.buf)
	fill(r, 1)
}
