package main

import "fmt"

func Span[T int | string | float64](a T, rest ...T) [2]T {
	lo, hi := a, a
	for _, r := range rest {
		lo, hi = min(lo, r), max(hi, r)
	}
	return [2]T{lo, hi}
}
func Reset[M ~map[K]V, K comparable, V any](m M) { clear(m) }
func ResetS[S ~[]E, E any](s S)                   { clear(s) }

func main() {
	fmt.Println(Span(3, 1, 2), Span("b", "a"), Span(2.5))
	m := map[string]int{"a": 1}
	Reset(m)
	s := []int{1, 2}
	ResetS(s)
	fmt.Println(m, s)
}
