package main

import "fmt"

func MakeSlice[S ~[]E, E any](n int) S       { return make(S, n, n+2) }
func MakeMap[M ~map[K]V, K comparable, V any]() M { return make(M) }
func MakeChan[C ~chan E, E any](n int) C     { return make(C, n) }
func Fill[S ~[]E, E any](s S, v E) S {
	for i := range s {
		s[i] = v
	}
	return s
}
func Lit[T any](a, b T) ([]T, [2]T, map[string]T, struct{ F T }) {
	return []T{a, b}, [...]T{a, b}, map[string]T{"a": a}, struct{ F T }{b}
}

type IDs []int

func main() {
	s := MakeSlice[IDs](2)
	fmt.Println(s, cap(s), Fill(s, 7))
	m := MakeMap[map[string][]int]()
	m["x"] = append(m["x"], 1)
	fmt.Println(m)
	c := MakeChan[chan string](1)
	c <- "hi"
	fmt.Println(<-c, cap(c))
	fmt.Println(Lit("p", "q"))
	fmt.Println(Lit[any](1, nil))
}
