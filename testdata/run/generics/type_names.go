// Names of instances as %T and %v print them.
package main

import "fmt"

type P[A, B any] struct {
	a A
	b B
}
type L[T any] []T
type M[K comparable, V any] map[K]V
type F[T any] func(T) T
type I interface{ M() }
type E struct{}

func local[T any]() {
	type In struct{ v T }
	type G struct {
		In
		n int
	}
	fmt.Printf("%T %T\n", In{}, G{})
}

func main() {
	fmt.Printf("%T\n", P[int, string]{})
	fmt.Printf("%T\n", P[E, *E]{})
	fmt.Printf("%T\n", P[[]E, map[string]E]{})
	fmt.Printf("%T\n", P[P[int, bool], L[E]]{})
	fmt.Printf("%T\n", L[func(int, ...string) (error, bool)]{})
	fmt.Printf("%T\n", M[[2]int, chan<- E]{})
	fmt.Printf("%T\n", F[interface{ Foo(int) }](nil))
	fmt.Printf("%T\n", L[struct {
		X int `json:"x"`
		E
	}]{})
	fmt.Printf("%T\n", L[any]{})
	fmt.Printf("%T\n", L[I]{})
	fmt.Printf("%T\n", L[rune]{})
	fmt.Printf("%T\n", L[byte]{})
	fmt.Printf("%T\n", new(L[error]))
	fmt.Printf("%+v\n", P[int, L[string]]{1, L[string]{"x"}})
	fmt.Printf("%#v\n", P[int, L[string]]{1, L[string]{"x"}})
	local[int]()
	local[E]()
}
