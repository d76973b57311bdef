// Zero values, nil and comparison with nil for parameters of many kinds.
package main

import "fmt"

func zero[T any]() (z T)                    { return }
func isNil[T any](t *T) bool                { return t == nil }
func empty[T comparable](t T) bool          { return t == *new(T) }
func or[T comparable](ts ...T) (r T) {
	for _, t := range ts {
		if t != r {
			return t
		}
	}
	return
}
func nilable[T ~[]int | ~map[string]bool](t T) bool { return t == nil }
func fnNil[F ~func()](f F) bool                       { return f == nil }
func chNil[C ~chan int](c C) bool                     { return c == nil }
func asAny[T any](t T) bool                           { return any(t) == nil }

type unit = struct{}

func main() {
	fmt.Println(zero[int](), zero[string]() == "", zero[*int]() == nil, zero[unit](), zero[[2]bool]())
	fmt.Println(isNil[int](nil), isNil(new(unit)))
	fmt.Println(empty(0), empty("x"), empty(unit{}), empty([0]int{}), empty[any](nil), empty[error](nil))
	fmt.Println(or("", "b", "c"), or(0, 0), or[error](nil, fmt.Errorf("e")))
	fmt.Println(nilable([]int(nil)), nilable([]int{}), nilable(map[string]bool(nil)), nilable(map[string]bool{}))
	fmt.Println(fnNil[func()](nil), fnNil(func() {}), chNil[chan int](nil))
	fmt.Println(asAny[error](nil), asAny[*int](nil), asAny(0), asAny[any](nil))
	var m map[string]unit
	fmt.Println(m["x"] == zero[unit](), len(zero[[]unit]()))
}
