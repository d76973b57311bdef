package main

import "fmt"

type Key[T comparable] struct{ K T }
type Val[T any] struct{ V T }

func Invert[K, V comparable](m map[K]V) map[V]K {
	out := make(map[V]K, len(m))
	for k, v := range m {
		out[v] = k
	}
	return out
}

func main() {
	m := map[Key[int]]Val[string]{{1}: {"one"}, {2}: {"two"}}
	fmt.Println(m[Key[int]{1}].V, len(m), m[Key[int]{9}])
	mm := map[string]map[Key[string]][]Val[int]{}
	mm["a"] = map[Key[string]][]Val[int]{{"k"}: {{1}, {2}}}
	mm["a"][Key[string]{"k"}][0].V = 10
	fmt.Println(mm)
	inv := Invert(map[string]int{"x": 1, "y": 2})
	fmt.Println(inv[2], inv)
}
