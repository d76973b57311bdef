package main

import "fmt"

type Set[T any, K comparable] struct {
	hash func(T) K
	m    map[K]T
}

func NewSet[T any, K comparable](h func(T) K) *Set[T, K] { return &Set[T, K]{h, map[K]T{}} }
func (s *Set[T, K]) Add(v T) bool {
	k := s.hash(v)
	_, dup := s.m[k]
	s.m[k] = v
	return !dup
}
func (s *Set[T, K]) Len() int { return len(s.m) }

func main() {
	s := NewSet(func(v []int) string { return fmt.Sprint(v) })
	fmt.Println(s.Add([]int{1, 2}), s.Add([]int{1, 2}), s.Add(nil), s.Len())
}
