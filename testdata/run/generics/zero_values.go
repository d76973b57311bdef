package main

import "fmt"

func Zero[T any]() T { return *new(T) }

func IsZero[T comparable](v T) bool {
	var z T
	return v == z
}

type S struct {
	A int
	B string
}

func main() {
	fmt.Printf("%v %q %v %v %v\n", Zero[int](), Zero[string](), Zero[*int]() == nil, Zero[S](), Zero[[3]bool]())
	fmt.Println(Zero[error]() == nil, Zero[map[string]int]()["x"], len(Zero[[]S]()))
	fmt.Println(IsZero(0), IsZero(S{}), IsZero(S{B: "x"}), IsZero([2]int{0, 1}), IsZero[any](nil), IsZero[any](0))
}
