// A comparable type parameter may be an interface: comparing may panic.
package main

import "fmt"

type Set[K comparable] struct{ m map[K]bool }

func (s *Set[K]) Add(k K) {
	if s.m == nil {
		s.m = map[K]bool{}
	}
	s.m[k] = true
}

func Index[T comparable](s []T, v T) int {
	for i, x := range s {
		if x == v {
			return i
		}
	}
	return -1
}

func main() {
	fmt.Println(Index([]any{1, "a", 2.5}, any("a")))
	defer func() { fmt.Println("recovered:", recover()); var s Set[any]; s.Add(func() {}) }()
	fmt.Println(Index([]any{1, []int{1}}, any([]int{1})))
}
