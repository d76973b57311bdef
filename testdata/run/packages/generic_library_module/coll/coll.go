package coll

import (
	"cmp"
	"iter"
	"maps"
	"slices"
)

type Set[T cmpOrStruct] struct{ m map[T]struct{} }
type cmpOrStruct = comparable

var made int

func Instances() int { return made }

func NewSet[T comparable](ts ...T) *Set[T] {
	made++
	s := &Set[T]{map[T]struct{}{}}
	for _, t := range ts {
		s.m[t] = struct{}{}
	}
	return s
}
func (s *Set[T]) Has(t T) bool { _, ok := s.m[t]; return ok }
func (s *Set[T]) Sorted() iter.Seq[T] {
	return func(yield func(T) bool) {
		keys := slices.Collect(maps.Keys(s.m))
		slices.SortFunc(keys, func(a, b T) int { return less(a, b) })
		for _, k := range keys {
			if !yield(k) {
				return
			}
		}
	}
}
func less[T comparable](a, b T) int {
	if x, ok := any(a).(int); ok {
		return cmp.Compare(x, any(b).(int))
	}
	return 0
}

type Stack[T any] []T

func (s *Stack[T]) Push(t T) { *s = append(*s, t) }
func (s *Stack[T]) Pop() T {
	old := *s
	t := old[len(old)-1]
	*s = old[:len(old)-1]
	return t
}
func (s Stack[T]) Len() int { return len(s) }
