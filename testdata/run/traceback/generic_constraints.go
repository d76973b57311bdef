package main

import (
	"fmt"
)

type Number interface{ ~int | ~float64 }

func Sum[T Number](l []T, n int) (s T) {
	for i := 0; i <= n; i++ {
		s += l[i]
	}
	return
}

type Set[K comparable] map[K]struct{}

func (s Set[K]) Add(k K) { s[k] = struct{}{} }
func main() {
	fmt.Println(Sum([]float64{1, 2}, 1))
	defer func() {
		fmt.Println(recover())
		var s Set[string]
		s.Add("x")
	}()
	Sum([]int{1, 2}, 2)
}
