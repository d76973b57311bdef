package main

import "fmt"

type Number interface{ ~int | ~float64 }

func Sum[T Number](xs ...T) (t T)                      { return }
func Map[T, R any](xs []T, f func(T) R) []R            { return nil }
func Zero[T any]() (t T)                               { return }
func Pair[K comparable, V any](k K, v V) map[K]V       { return nil }
func Max[T interface{ int | string }](a, b T) T        { return a }
func Ptr[T any, P interface{ *T; Set(string) }](s string) T { return *new(T) }

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(t T) {}

type str string

func main() {
	Sum("a", "b")
	Sum(1, 2.5)
	Sum(1, "a")
	var n int
	Sum(n, 2.5)
	Sum[string]()
	Sum[int, int](1)
	Map([]int{1}, func(s string) string { return s })
	Map([]int{1}, nil)
	Zero()
	_ = Zero[int, string]()
	Pair([]int{1}, 2)
	Pair[func()](nil, 1)
	Max(1, "a")
	Max(1.5, 2.5)
	Max(str("a"), str("b"))
	Ptr[int]("x")
	var s Stack
	var t Stack[int, string]
	t2 := Stack[int]{}
	t2.Push("a")
	t2.Pop()
	fmt.Println(Stack[int].items)
	var f func(int) int = Sum
	var g = Zero
	_ = Map[int]
	fmt.Println(s, t, f, g)
}
