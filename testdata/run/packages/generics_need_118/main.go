// What newer Go has, refused in an old module.
package main

import "fmt"

type Num interface{ ~int | ~float64 }

func Sum[T Num](ts ...T) (s T) {
	for _, t := range ts {
		s += t
	}
	return
}

type Box[T any] struct{ v T }

func main() {
	fmt.Println(Sum(1, 2), Sum[int](3), Box[int]{1})
	var a any = 1
	fmt.Println(a, min(1, 2))
	clear(map[int]int{})
	for i := range 3 {
		fmt.Println(i)
	}
	s := []int{1, 2}
	_ = [2]int(s)
}
