package main

import "fmt"

type T struct{ name string }

func F[T any](n int) string {
	var v T
	type U struct{ v T }
	return fmt.Sprintf("%T %T %d", v, U{}, n)
}
func G[string any](v string) any {
	len := func(string) int { return 99 }
	return len(v)
}

type Outer[T any] struct{ v T }

func (o Outer[V]) Twice() [2]V { return [2]V{o.v, o.v} }

func main() {
	fmt.Println(F[string](1), G(2.5))
	fmt.Println(Outer[int]{3}.Twice())
}
