// Aliases with type parameters of their own: of maps, functions, instances, other aliases.
package main

import "fmt"

type Table[V any] = map[string]V
type Fn[A, B any] = func(A) B
type Node[T any] struct {
	val  T
	next *Node[T]
}
type List[T any] = *Node[T]
type Ints = List[int]
type Grid[T any] = [][]T
type Both[A any, B any] = struct {
	First  A
	Second B
}
type Same[T any] = Both[T, T]
type Set[K comparable] = map[K]struct{}
type Num = interface{ ~int | ~float64 }

func (n *Node[T]) String() string {
	if n == nil {
		return "nil"
	}
	return fmt.Sprintf("%v->%v", n.val, n.next)
}

func push[T any](l List[T], v T) List[T] { return &Node[T]{v, l} }
func sum[T Num](g Grid[T]) (s T) {
	for _, row := range g {
		for _, v := range row {
			s += v
		}
	}
	return
}
func keys[K comparable](s Set[K]) int { return len(s) }
func use[A, B any](f Fn[A, B], a A) B { return f(a) }

func main() {
	t := Table[int]{"a": 1}
	fmt.Printf("%T %v\n", t, t)
	var l Ints
	l = push(l, 1)
	l = push(l, 2)
	fmt.Println(l)
	fmt.Printf("%T %T\n", l, List[string](nil))
	fmt.Println(sum(Grid[float64]{{1.5, 2}, {3}}))
	p := Same[string]{"x", "y"}
	var q Both[string, string] = p
	fmt.Printf("%+v %T\n", q, p)
	fmt.Println(keys(Set[rune]{'a': {}, 'b': {}}))
	fmt.Println(use(func(n int) string { return fmt.Sprint(n * 2) }, 21))
	type local[T any] = []T
	fmt.Printf("%T\n", local[local[byte]]{{1}})
	var a any = Table[int]{}
	_, ok := a.(map[string]int)
	fmt.Println(ok)
}
