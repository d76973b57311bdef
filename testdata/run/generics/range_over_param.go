package main

import "fmt"

func Collect[S ~[]E, E any](s S) string {
	out := ""
	for i, v := range s {
		out += fmt.Sprint(i, v, ";")
	}
	return out
}
func Runes[S ~string](s S) (out []rune) {
	for _, r := range s {
		out = append(out, r)
	}
	return
}
func Upto[T ~uint8](n T) (out []T) {
	for i := range n {
		out = append(out, i)
	}
	return
}
func MapLen[M ~map[K]V, K comparable, V ~int](m M) (n V) {
	for _, v := range m {
		n += v
	}
	return
}
func Arr[A ~[3]E, E any](a A) (out []E) {
	for _, v := range a {
		out = append(out, v)
	}
	return
}

type Idx uint8

func main() {
	fmt.Println(Collect([]string{"a", "b"}))
	fmt.Println(Runes("héy"), Upto(uint8(3)), Upto(Idx(2)))
	fmt.Println(MapLen(map[string]int{"a": 1, "b": 5}), Arr([3]bool{true, false, true}))
	fmt.Printf("%T\n", Upto(Idx(1)))
}
