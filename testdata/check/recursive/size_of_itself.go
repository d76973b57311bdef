package main

import "unsafe"

type list[T any] struct {
	list[T]
	x T
}

type a struct{ b }
type b struct{ a }

const (
	n = unsafe.Sizeof(list[int]{})
	m = unsafe.Sizeof(a{})
)

func main() {
	_ = unsafe.Sizeof(list[string]{})
}
