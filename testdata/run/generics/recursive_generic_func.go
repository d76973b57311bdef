package main

import "fmt"

func Perms[T any](s []T) [][]T {
	if len(s) == 0 {
		return [][]T{nil}
	}
	var out [][]T
	for i := range s {
		rest := append(append([]T(nil), s[:i]...), s[i+1:]...)
		for _, p := range Perms(rest) {
			out = append(out, append([]T{s[i]}, p...))
		}
	}
	return out
}

func QSort[T any](s []T, less func(a, b T) bool) {
	if len(s) < 2 {
		return
	}
	p, i := s[len(s)/2], 0
	s[len(s)/2], s[len(s)-1] = s[len(s)-1], p
	for j := range s[:len(s)-1] {
		if less(s[j], p) {
			s[i], s[j] = s[j], s[i]
			i++
		}
	}
	s[i], s[len(s)-1] = s[len(s)-1], s[i]
	QSort(s[:i], less)
	QSort(s[i+1:], less)
}

func even[T ~int](n T) bool {
	if n == 0 {
		return true
	}
	return odd(n - 1)
}
func odd[T ~int](n T) bool {
	if n == 0 {
		return false
	}
	return even(n - 1)
}

func main() {
	for _, p := range Perms([]string{"a", "b", "c"}) {
		fmt.Print(p)
	}
	fmt.Println()
	s := []float64{3, -1, 2.5, 10, 0}
	QSort(s, func(a, b float64) bool { return a > b })
	fmt.Println(s, even(10), odd(7))
}
