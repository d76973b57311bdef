package main

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Pop() T {
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x
}

func Map[T, U any](xs []T, f func(T) U) (out []U) {
	for _, x := range xs {
		out = append(out, f(x))
	}
	return
}

func main() {
	s := &Stack[int]{}
	Map([]string{"a"}, func(x string) int { return s.Pop() })
}
