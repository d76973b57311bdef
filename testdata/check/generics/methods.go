package main

type S[T any] struct{}
func (s S[T]) Map[U any](f func(T) U) []U { return nil }
func (s S[T]) M(x T)                     {}
func main() {
	var s S[int]
	s.Map(func(x string) int { return 0 })
	s.Map[int, int](nil)
	s.M("a")
	s.Map(1)
	_ = s.Map
	f := s.Map[string]
	f(1)
}
