package main

import "fmt"

type Ring[T any] struct{ buf []T }

func (r *Ring[T]) At(i int) T { return r.buf[i] }

func get[T any](r *Ring[T], i int) T { return r.At(i) }

func main() {
	r := &Ring[string]{buf: []string{"a"}}
	fmt.Println(get(r, 0))
	fmt.Println(get(r, 3))
}
