package coll

type Set[T comparable] struct{ m map[T]struct{} }

func NewSet[T comparable](vs ...T) *Set[T] {
	s := &Set[T]{m: map[T]struct{}{}}
	for _, v := range vs {
		s.m[v] = struct{}{}
	}
	return s
}
func (s *Set[T]) Len() int { return len(s.m) }

func Map[A, B any](in []A, f func(A) B) (out []B) {
	for _, a := range in {
		out = append(out, f(a))
	}
	return
}

type Pair[A, B any] struct {
	a A
	b B
}
type Keyed[K comparable] interface{ Key() K }
type Item struct {
	Name string
	N    int
}

func (i Item) Key() string { return i.Name }

func Index[K comparable, T Keyed[K]](ts []T) map[K]T {
	m := map[K]T{}
	for _, t := range ts {
		m[t.Key()] = t
	}
	return m
}
