package main

import (
	"cmp"
	"fmt"
)

type Number interface {
	~int | ~int64 | ~float64
}

func Sum[T Number](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}

func Map[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

func Filter[S ~[]E, E any](s S, keep func(E) bool) S {
	var out S
	for _, e := range s {
		if keep(e) {
			out = append(out, e)
		}
	}
	return out
}

func Keys[K comparable, V any](m map[K]V) []K {
	r := make([]K, 0, len(m))
	for k := range m {
		r = append(r, k)
	}
	return r
}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }
func (s *Stack[T]) Pop() (T, bool) {
	var zero T
	if len(s.items) == 0 {
		return zero, false
	}
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, true
}

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func (p Pair[K, V]) String() string { return fmt.Sprintf("<%v=%v>", p.Key, p.Val) }

type Tree[T any] struct {
	left, right *Tree[T]
	val         T
}

func (t *Tree[T]) Insert(v T, less func(a, b T) bool) *Tree[T] {
	if t == nil {
		return &Tree[T]{val: v}
	}
	if less(v, t.val) {
		t.left = t.left.Insert(v, less)
	} else {
		t.right = t.right.Insert(v, less)
	}
	return t
}

func (t *Tree[T]) All(yield func(T) bool) bool {
	return t == nil || t.left.All(yield) && yield(t.val) && t.right.All(yield)
}

type MyInt int
type Ints []MyInt

type Stringer interface{ String() string }

func Join[T Stringer](xs []T) (s string) {
	for _, x := range xs {
		s += x.String()
	}
	return
}

func Ptr[T any](v T) *T { return &v }

func Zero[T any]() T { var z T; return z }

func Max[T cmp.Ordered](a, b T) T {
	if a > b {
		return a
	}
	return b
}

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[MyInt](1, 2), Sum[int64]())
	fmt.Println(Map([]int{1, 2}, func(i int) string { return fmt.Sprint(i, "!") }))
	fmt.Printf("%T %v\n", Filter(Ints{1, 2, 3}, func(i MyInt) bool { return i != 2 }), Filter(Ints{1, 2, 3}, func(i MyInt) bool { return i != 2 }))
	fmt.Println(len(Keys(map[string]bool{"a": true})))
	var s Stack[string]
	s.Push("a")
	s.Push("b")
	fmt.Println(s.Pop())
	fmt.Println(s.Pop())
	fmt.Println(s.Pop())
	p := Pair[string, int]{"k", 1}
	fmt.Println(p, Join([]Pair[string, int]{p, {"j", 2}}))
	fmt.Printf("%T %T %+v\n", p, s, Pair[MyInt, []string]{1, nil})
	var t *Tree[string]
	for _, w := range []string{"m", "c", "x", "a"} {
		t = t.Insert(w, func(a, b string) bool { return a < b })
	}
	t.All(func(s string) bool { fmt.Print(s, " "); return s != "m" })
	fmt.Println()
	fmt.Println(*Ptr(3), *Ptr("s"), Zero[float64](), Zero[*int]() == nil, Max("a", "b"), Max(2.5, 1))
	f := Max[int]
	fmt.Println(f(3, 9))
}
