package main

type L[T any] = []T
type M[K comparable, V any] = map[K]V
type N[T any] = T
var a L = nil
var b L[int] = []string{}
var c M[int] = nil
var d M[[]int, int] = nil
var e M[string, int] = map[string]int{"a": "b"}
func (L[T]) m() {}

func main() {}
