// Arguments of every shape are kept until the call runs.

package main

import (
	"fmt"
	"runtime"
)

type S struct {
	a int8
	b string
	c [3]int16
	d float32
}

func f(a int8, b uint16, c float32, d complex128, s string, l []int, m map[string]int, i any, st S, ar [4]byte, fn func() int, p *int, ch chan int, e struct{}) {
	fmt.Println(a, b, c, d, s, l, m, i, st, ar, fn(), *p, cap(ch), e)
}

func main() {
	n := 1
	l := []int{1}
	st := S{1, "b", [3]int16{1, 2, 3}, 1.5}
	ar := [4]byte{1, 2, 3, 4}
	defer f(-1, 65535, 2.5, 1+2i, "str", l, map[string]int{"k": 1}, 42, st, ar, func() int { return n }, &n, make(chan int, 3), struct{}{})
	n, l[0], st.c[0], ar[0] = 2, 20, 30, 40
	runtime.GC()
}
