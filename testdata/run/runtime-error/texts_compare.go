// Comparing and hashing values that can't be.

package main

import (
	"fmt"
	"runtime"
	"slices"
)

type S struct {
	a int
	f any
}
type F struct{ f func() }

func try(f func()) {
	defer func() {
		r := recover()
		_, ok := r.(runtime.Error)
		fmt.Printf("%T %v %v\n", r, ok, r)
	}()
	f()
}
func eq(a, b any) { fmt.Println(a == b) }

func main() {
	try(func() { eq([]int{}, []int{}) })
	try(func() { eq(map[string]int{}, map[string]int{}) })
	try(func() { eq(func() {}, func() {}) })
	try(func() { eq([]int{}, []string{}) })
	try(func() { eq(S{1, []int{}}, S{1, []int{}}) })
	try(func() { eq(S{1, []int{}}, S{2, []int{}}) })
	try(func() { eq(F{}, F{}) })
	try(func() { eq([2]any{1, []int{}}, [2]any{1, []int{}}) })
	try(func() { eq([2]any{1, []int{}}, [2]any{2, []int{}}) })
	try(func() { eq([1][]int{}, [1][]int{}) })
	try(func() { eq(nil, []int{}) })
	m := map[any]int{}
	try(func() { m[[]int{}] = 1 })
	try(func() { _ = m[[]int{}] })
	try(func() { delete(m, []int{}) })
	m[1] = 1
	try(func() { _ = m[[]int{}] })
	try(func() { _, ok := m[F{}]; _ = ok })
	try(func() { delete(m, map[int]int{}) })
	try(func() { m[S{1, func() {}}]++ })
	var nm map[any]int
	try(func() { nm[[]int{}] = 1 })
	try(func() { _ = nm[[]int{}] })
	try(func() {
		switch any([]int{}) {
		case any([]int{}):
		}
	})
	try(func() { var e1, e2 error; fmt.Println(e1 == e2) })
	try(func() { _ = map[any]bool{[]int{}: true} })
	try(func() { eq(struct{ a, b any }{1, []int{}}, struct{ a, b any }{1, []int{}}) })
	try(func() { s := []any{[]byte("x")}; fmt.Println(slices.Contains(s, any([]byte("x")))) })
}
