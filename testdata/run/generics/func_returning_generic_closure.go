package main

import "fmt"

func Counter[T ~uint8 | ~int](start, step T) func() T {
	return func() T { v := start; start += step; return v }
}
func Maker[T any]() func(T) *T { return func(v T) *T { return &v } }
func Once[T any](f func() T) func() T {
	var done bool
	var v T
	return func() T {
		if !done {
			v, done = f(), true
		}
		return v
	}
}
func Debounce[T comparable](max int) func(T) bool {
	seen := map[T]int{}
	return func(v T) bool { seen[v]++; return seen[v] <= max }
}

func main() {
	next := Counter[uint8](250, 3)
	fmt.Println(next(), next(), next())
	m := Maker[string]()
	fmt.Println(*m("a"), m("b") != m("b"))
	o := Once(func() int { fmt.Println("computed"); return 7 })
	fmt.Println(o(), o())
	d := Debounce[string](2)
	fmt.Println(d("a"), d("a"), d("a"), d("b"))
}
