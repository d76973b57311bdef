package main

import "fmt"

type Map[V any] = map[string]V
type Set[K comparable] = map[K]struct{}
type Vec[T any] = []T
type PairOf[T any] = struct{ A, B T }
type Fn[A, B any] = func(A) B
type List[T any] struct{ v []T }
type IntList = List[int]
type Lists[T any] = []List[T]

func count[V any](m Map[V]) int { return len(m) }
func sum(l IntList) (n int) {
	for _, x := range l.v {
		n += x
	}
	return
}

func main() {
	m := Map[int]{"a": 1}
	var plain map[string]int = m
	fmt.Println(count(m), plain)
	fmt.Printf("%T %T %T %T\n", m, Vec[Vec[bool]]{}, PairOf[int]{1, 2}, Set[byte]{})
	var f Fn[int, string] = func(i int) string { return fmt.Sprint(i) }
	fmt.Println(f(3), sum(IntList{[]int{1, 2}}))
	fmt.Printf("%T %v\n", Lists[string]{{[]string{"x"}}}, len(Lists[int]{}))
}
