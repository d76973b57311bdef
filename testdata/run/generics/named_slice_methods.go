package main

import (
	"fmt"
	"sort"
)

type Slice[T any] []T

func (s Slice[T]) Map(f func(T) T) Slice[T] {
	out := make(Slice[T], len(s))
	for i := range s {
		out[i] = f(s[i])
	}
	return out
}
func (s Slice[T]) Any(f func(T) bool) bool {
	for _, v := range s {
		if f(v) {
			return true
		}
	}
	return false
}
func (s Slice[T]) First() (v T) {
	if len(s) > 0 {
		v = s[0]
	}
	return
}
func (s Slice[T]) Sort(less func(a, b T) bool) { sort.Slice(s, func(i, j int) bool { return less(s[i], s[j]) }) }

func main() {
	s := Slice[int]{3, 1, 2}
	s.Sort(func(a, b int) bool { return a < b })
	fmt.Println(s, s.Map(func(i int) int { return -i }), s.Any(func(i int) bool { return i == 2 }))
	fmt.Println(s.First(), Slice[string](nil).Any(func(string) bool { return true }))
	s = append(s, 9)
	fmt.Printf("%v %T %d\n", s, s, cap(s[:1:2]))
	for i, v := range s[1:] {
		fmt.Print(i, v, " ")
	}
	fmt.Println()
}
