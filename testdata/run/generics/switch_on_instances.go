// Type switches and assertions inside generic functions, on parameters and on instances.
package main

import "fmt"

type Some[T any] struct{ v T }
type None[T any] struct{}
type Maybe[T any] interface{ isMaybe(T) }

func (Some[T]) isMaybe(T) {}
func (None[T]) isMaybe(T) {}

func show[T any](m Maybe[T]) string {
	switch m := m.(type) {
	case Some[T]:
		return fmt.Sprintf("some %v", m.v)
	case None[T]:
		return "none"
	case nil:
		return "nil"
	}
	return "?"
}
func kind[T any](t T) string {
	switch any(t).(type) {
	case int, int64:
		return "integer"
	case []T:
		return "slice of self"
	case fmt.Stringer:
		return "stringer"
	case func() T:
		return "thunk"
	case Some[T]:
		return "never"
	case Some[int]:
		return "some int"
	case error:
		return "error"
	}
	return fmt.Sprintf("other %T", t)
}
func first[T any](xs ...any) (T, bool) {
	for _, x := range xs {
		if t, ok := x.(T); ok {
			return t, true
		}
	}
	var z T
	return z, false
}
func same[A, B any](a A) string {
	switch any(a).(type) {
	case A:
		if _, ok := any(a).(B); ok {
			return "both"
		}
		return "A"
	}
	return "neither"
}

type str string

func (s str) String() string { return string(s) }

func main() {
	fmt.Println(show[int](Some[int]{3}), show[string](None[string]{}), show[bool](nil))
	fmt.Println(kind(1), kind(int64(2)), kind(str("a")), kind(Some[int]{}), kind(Some[string]{}), kind(fmt.Errorf("x")))
	fmt.Println(kind([]any{}), kind(any([]any{})), kind[any](nil), kind(func() int { return 1 }))
	fmt.Println(first[string](1, 'a', "b", "c"))
	fmt.Println(first[error](1, fmt.Errorf("e")))
	fmt.Println(first[Some[int]](Some[string]{"x"}, Some[int]{1}))
	fmt.Println(first[interface{ String() string }](1, str("s")))
	fmt.Println(same[int, int](1), same[int, any](1), same[str, fmt.Stringer]("a"), same[int, string](1))
}
