package main

import (
	"fmt"
	"reflect"
)

func Wrap[T any](v T) any {
	type wrapped struct{ V T }
	return wrapped{v}
}
func Count[T comparable](vs []T) string {
	type entry struct {
		v T
		n int
	}
	var es []entry
next:
	for _, v := range vs {
		for i := range es {
			if es[i].v == v {
				es[i].n++
				continue next
			}
		}
		es = append(es, entry{v, 1})
	}
	return fmt.Sprint(es)
}
func Maker[T any]() func() any {
	type secret struct{ v T }
	return func() any { return secret{} }
}

func main() {
	a, b := Wrap(1), Wrap("x")
	fmt.Printf("%T %v %T %v\n", a, a, b, b)
	fmt.Println(Wrap(1) == a, Wrap(1) == any(b))
	fmt.Println(Count([]string{"a", "b", "a"}))
	f, g := Maker[int](), Maker[int]()
	fmt.Println(reflect.TypeOf(f()) == reflect.TypeOf(g()), reflect.TypeOf(f()) == reflect.TypeOf(Maker[bool]()()))
}
