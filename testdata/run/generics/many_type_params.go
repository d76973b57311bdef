package main

import "fmt"

func Five[A, B, C, D, E any](a A, b B, c C, d D, e E) (E, D, C, B, A) { return e, d, c, b, a }

type Quad[A, B, C, D any] struct {
	a A
	b B
	c C
	d D
}

func (q Quad[A, B, C, D]) All() (A, B, C, D) { return q.a, q.b, q.c, q.d }

func main() {
	fmt.Println(Five[int, string, bool, float64, []int](1, "a", true, 2.5, []int{3}))
	t := Quad[int, string, error, func() int]{1, "b", nil, func() int { return 9 }}
	a, b, c, d := t.All()
	fmt.Println(a, b, c, d())
	fmt.Printf("%T\n", Quad[int8, [1]int, *string, chan int]{})
}
