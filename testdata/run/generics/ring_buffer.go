package main

import "fmt"

type Ring[T any] struct {
	buf     []T
	head, n int
}

func NewRing[T any](n int) *Ring[T] { return &Ring[T]{buf: make([]T, n)} }
func (r *Ring[T]) Len() int         { return r.n }
func (r *Ring[T]) Push(v T) (old T, full bool) {
	i := (r.head + r.n) % len(r.buf)
	if full = r.n == len(r.buf); full {
		old = r.buf[i]
		r.head = (r.head + 1) % len(r.buf)
		r.n--
	}
	r.buf[i] = v
	r.n++
	return
}
func (r *Ring[T]) Pop() (v T, ok bool) {
	if r.n == 0 {
		return
	}
	v, r.head, r.n = r.buf[r.head], (r.head+1)%len(r.buf), r.n-1
	return v, true
}
func (r *Ring[T]) All() []T {
	out := make([]T, 0, r.n)
	for i := range r.n {
		out = append(out, r.buf[(r.head+i)%len(r.buf)])
	}
	return out
}

func main() {
	r := NewRing[int](3)
	for i := range 5 {
		old, full := r.Push(i)
		fmt.Print(old, full, " ")
	}
	fmt.Println(r.All(), r.Len())
	v, ok := r.Pop()
	fmt.Println(v, ok, r.All())
	e := NewRing[string](1)
	fmt.Println(e.Pop())
}
