package main

import "fmt"

func Range(n int) (s []int) {
	for i := range n {
		s = append(s, i)
	}
	return
}
func Even(i int) bool  { return i%2 == 0 }
func Square(i int) int { return i * i }
func Map[A, B any](s []A, f func(A) B) (out []B) {
	for _, v := range s {
		out = append(out, f(v))
	}
	return
}
func Filter[A any](s []A, f func(A) bool) (out []A) {
	for _, v := range s {
		if f(v) {
			out = append(out, v)
		}
	}
	return
}
func Fold[A, B any](s []A, b B, f func(B, A) B) B {
	for _, v := range s {
		b = f(b, v)
	}
	return b
}

func main() {
	fmt.Println(Map(Filter(Range(10), Even), Square))
	fmt.Println(Fold(Map(Range(4), func(i int) string { return fmt.Sprint(i) }), "", func(a, b string) string { return b + a }))
	fmt.Println(Map(Map(Range(3), func(i int) []int { return Range(i) }), func(s []int) int { return len(s) }))
}
