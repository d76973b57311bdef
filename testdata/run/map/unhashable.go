// Interface keys whose dynamic type can't be hashed.
package main

import "fmt"

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

type S struct {
	n int
	a any
}

func main() {
	m := map[any]int{}
	try(func() { m[[]int{1}] = 1 })
	try(func() { m[map[string]int{}] = 2 })
	try(func() { _ = m[func() {}] })
	try(func() { _, ok := m[[]string{}]; fmt.Println(ok) })
	try(func() { delete(m, any([]int{})) })
	try(func() { m[S{1, []int{}}] = 1 })
	try(func() { m[[2]any{1, []int{}}] = 1 })
	try(func() { m[struct{ f func() }{}] = 1 })
	sm := map[S]int{}
	try(func() { sm[S{1, map[int]int{}}] = 1 })
	try(func() { sm[S{1, 2}] = 1; fmt.Println(len(sm)) })
	var nm map[any]int
	try(func() { fmt.Println(nm[[]int{}]) })
	try(func() { nm[1] = 1 })
	try(func() { delete(nm, any([]int{})) })
	fmt.Println(len(m))
}
