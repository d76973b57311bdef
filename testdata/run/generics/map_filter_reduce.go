// The three functions that everybody writes first.
package main

import "fmt"

func Map[T, U any](s []T, f func(T) U) []U {
	out := make([]U, 0, len(s))
	for _, v := range s {
		out = append(out, f(v))
	}
	return out
}

func Filter[T any](s []T, keep func(T) bool) []T {
	var out []T
	for _, v := range s {
		if keep(v) {
			out = append(out, v)
		}
	}
	return out
}

func Reduce[T, A any](s []T, init A, f func(A, T) A) A {
	acc := init
	for _, v := range s {
		acc = f(acc, v)
	}
	return acc
}

func main() {
	nums := []int{1, 2, 3, 4, 5, 6}
	sq := Map(nums, func(n int) float64 { return float64(n) * 1.5 })
	fmt.Println(sq)
	fmt.Println(Filter(nums, func(n int) bool { return n%2 == 0 }))
	fmt.Println(Reduce(nums, "", func(a string, n int) string { return a + fmt.Sprint(n) }))
	fmt.Println(Reduce(Map([]string{"a", "bcd"}, func(s string) int { return len(s) }), 0, func(a, b int) int { return a + b }))
}
