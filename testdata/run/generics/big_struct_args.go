package main

import "fmt"

type Big struct {
	a [10]int
	s string
	f float32
}

func Pass[T any](v T) T { return v }
func Swap[T any](a, b *T) { *a, *b = *b, *a }
func Multi[A, B, C any](a A, b B, c C) (C, B, A) { return c, b, a }

func main() {
	b := Big{s: "x", f: 1.5}
	b.a[9] = 9
	c := Pass(b)
	c.a[9] = 1
	fmt.Println(b.a[9], c.a[9], c.s, c.f)
	Swap(&b, &c)
	fmt.Println(b.a[9], c.a[9])
	x, y, z := Multi(b, "mid", [2]complex64{1, 2i})
	fmt.Println(x, y, z.s)
	m := Pass(map[Big]int{b: 3})
	fmt.Println(m[b], m[c])
	var e struct{}
	fmt.Println(Pass(e), Pass([0]int{}), len(Pass([]struct{}{e, e})))
}
