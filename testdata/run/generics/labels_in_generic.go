package main

import "fmt"

func Find[T comparable](grid [][]T, want T) (int, int) {
	r, c := -1, -1
outer:
	for i, row := range grid {
		for j, v := range row {
			if v == want {
				r, c = i, j
				break outer
			}
		}
	}
	return r, c
}
func Retry[T any](n int, f func(int) (T, bool)) (v T) {
	i := 0
again:
	v, ok := f(i)
	if i++; !ok && i < n {
		goto again
	}
	return v
}

func main() {
	fmt.Println(Find([][]string{{"a"}, {"b", "c"}}, "c"))
	fmt.Println(Find([][]int{{1}}, 2))
	fmt.Println(Retry(3, func(i int) (string, bool) { return fmt.Sprint("try", i), i == 1 }))
}
