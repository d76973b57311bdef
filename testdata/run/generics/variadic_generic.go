package main

import "fmt"

func Join[T any](sep string, vs ...T) string {
	out := ""
	for i, v := range vs {
		if i > 0 {
			out += sep
		}
		out += fmt.Sprint(v)
	}
	return fmt.Sprintf("%s/%d", out, len(vs))
}
func Concat[T any](ss ...[]T) (out []T) {
	for _, s := range ss {
		out = append(out, s...)
	}
	return
}
func FirstNonZero[T comparable](vs ...T) (z T) {
	for _, v := range vs {
		if v != z {
			return v
		}
	}
	return
}
func CountIf[T any](f func(T) bool, vs ...T) (n int) {
	for _, v := range vs {
		if f(v) {
			n++
		}
	}
	return
}

func main() {
	fmt.Println(Join("-", 1, 2, 3), Join[string](","), Join("+", []float64{1.5, 2}...))
	fmt.Println(Concat([]int{1}, nil, []int{2, 3}), len(Concat[byte]()))
	fmt.Println(FirstNonZero(0, 0, 3), FirstNonZero("", "x"), FirstNonZero[error]())
	fmt.Println(CountIf(func(s string) bool { return len(s) > 1 }, "a", "bb", "cc"))
}
