package main

type S[T any] = []T

type T struct{}

func (T) M[U any](u U) {}

func seq(yield func(int) bool) {}

func main() {
	for x := range seq {
		_ = x
	}
	for i := range 3 {
		_ = i
	}
}
