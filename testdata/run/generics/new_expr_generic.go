package main

import "fmt"

type Pt[T any] struct{ v T }

func New[T any](v T) *T { return new(v) }

func main() {
	p := New(5)
	q := new(Pt[string]{"a"})
	fmt.Println(*p, *New("x"), q.v, *new(len("four")))
	r := new(*p + 1)
	*r++
	fmt.Println(*r, *p)
}
