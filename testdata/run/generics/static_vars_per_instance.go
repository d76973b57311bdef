package main

import "fmt"

type key[T any] struct{}

var registry = map[any]string{}

func Register[T any](name string) { registry[key[T]{}] = name }
func Lookup[T any]() string {
	if n, ok := registry[key[T]{}]; ok {
		return n
	}
	return fmt.Sprintf("no %T", *new(T))
}

type A struct{}
type B struct{}

func main() {
	Register[A]("a")
	Register[*A]("ptr a")
	Register[[]B]("slice b")
	fmt.Println(Lookup[A](), Lookup[*A](), Lookup[[]B](), Lookup[B](), Lookup[int]())
	fmt.Println(any(key[A]{}) == any(key[A]{}), any(key[A]{}) == any(key[B]{}))
	fmt.Printf("%T %T\n", key[map[string]A]{}, key[key[B]]{})
}
