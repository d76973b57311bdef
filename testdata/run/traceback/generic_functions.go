// Instances are shown as F[...].

package main

type Stack[T any] struct{ items []T }

//go:noinline
func (s *Stack[T]) Pop() T { v := s.items[len(s.items)-1]; return v }

//go:noinline
func Map[T, U any](l []T, f func(T) U) (r []U) {
	for _, v := range l {
		r = append(r, f(v))
	}
	return
}
func main() {
	Map([]int{1}, func(n int) string {
		return (&Stack[string]{}).Pop()
	})
}
