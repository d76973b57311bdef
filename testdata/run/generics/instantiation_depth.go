// Deep and wide instantiation: lists of lists, functions that instantiate others with derived types.
package main

import "fmt"

type Pair[A, B any] struct {
	a A
	b B
}

func dup[T any](t T) Pair[T, T]           { return Pair[T, T]{t, t} }
func deep[T any](t T) Pair[Pair[Pair[T, T], Pair[T, T]], Pair[Pair[T, T], Pair[T, T]]] {
	return dup(dup(dup(t)))
}

type Nat interface{ num() int }
type Z struct{}
type Succ[N Nat] struct{}

func (Z) num() int       { return 0 }
func (Succ[N]) num() int { return 1 + (*new(N)).num() }

type Plus[A, B Nat] struct{}

func (Plus[A, B]) num() int { return (*new(A)).num() + (*new(B)).num() }

type Vec[N Nat, T any] struct{ items []T }

func MakeVec[N Nat, T any](t T) Vec[N, T] {
	n := (*new(N)).num()
	v := Vec[N, T]{make([]T, n)}
	for i := range v.items {
		v.items[i] = t
	}
	return v
}
func Append[N, M Nat, T any](a Vec[N, T], b Vec[M, T]) Vec[Plus[N, M], T] {
	return Vec[Plus[N, M], T]{append(a.items[:len(a.items):len(a.items)], b.items...)}
}

func curry3[A, B, C, D any](f func(A, B, C) D) func(A) func(B) func(C) D {
	return func(a A) func(B) func(C) D {
		return func(b B) func(C) D { return func(c C) D { return f(a, b, c) } }
	}
}

func main() {
	fmt.Println(deep('x').b.a.b)
	fmt.Printf("%T\n", deep(1))
	type three = Succ[Succ[Succ[Z]]]
	a, b := MakeVec[three]("a"), MakeVec[Succ[Z]]("b")
	c := Append(a, b)
	fmt.Println(c.items, len(c.items))
	fmt.Printf("%T\n", c)
	fmt.Println(curry3(func(a int, b string, c float64) string { return fmt.Sprint(a, b, c) })(1)("x")(2.5))
	fmt.Printf("%T\n", curry3[int, string, bool, error])
}
