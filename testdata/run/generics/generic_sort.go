package main

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
)

type Person struct {
	Name string
	Age  int
}
type byKey[T any, K cmp.Ordered] struct {
	s   []T
	key func(T) K
}

func (b byKey[T, K]) Len() int           { return len(b.s) }
func (b byKey[T, K]) Less(i, j int) bool { return b.key(b.s[i]) < b.key(b.s[j]) }
func (b byKey[T, K]) Swap(i, j int)      { b.s[i], b.s[j] = b.s[j], b.s[i] }

func SortBy[T any, K cmp.Ordered](s []T, key func(T) K) { sort.Stable(byKey[T, K]{s, key}) }

func main() {
	ps := []Person{{"bob", 30}, {"al", 25}, {"cy", 30}, {"di", 25}}
	SortBy(ps, func(p Person) int { return p.Age })
	fmt.Println(ps)
	SortBy(ps, func(p Person) string { return p.Name })
	fmt.Println(ps)
	slices.SortFunc(ps, func(a, b Person) int {
		return cmp.Or(-cmp.Compare(a.Age, b.Age), cmp.Compare(a.Name, b.Name))
	})
	fmt.Println(ps)
	i, ok := slices.BinarySearchFunc([]Person{{"a", 1}, {"b", 5}}, 5, func(p Person, n int) int { return cmp.Compare(p.Age, n) })
	fmt.Println(i, ok)
}
