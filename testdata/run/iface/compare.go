// Comparing interfaces: with each other, with concrete values, uncomparable contents.
package main

import "fmt"

type T struct {
	a int
	b any
}

func try(f func() bool) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	fmt.Println(f())
}

func main() {
	var a, b any = []int{1}, []int{1}
	try(func() bool { return a == b })
	try(func() bool { return a == any(1) })
	try(func() bool { return a == nil })
	try(func() bool { return any(map[int]int{}) == any(map[int]int{}) })
	try(func() bool { return any(func() {}) == any(func() {}) })
	try(func() bool { return any(T{1, []int{}}) == any(T{2, []int{}}) })
	try(func() bool { return any(T{1, []int{}}) == any(T{1, []int{}}) })
	try(func() bool { return any([1]any{func() {}}) == any([1]any{func() {}}) })
	try(func() bool { return any(T{1, 2}) == any(T{1, 2}) })
	try(func() bool { return any(1) == any(int32(1)) })
	try(func() bool { return any("a") == any("a") })
	x := 1
	try(func() bool { return any(&x) == any(&x) })
	try(func() bool { return any(struct{}{}) == any(struct{}{}) })
	var e1 error
	var a1 any
	try(func() bool { return a1 == e1 })
	try(func() bool { return error(nil) == e1 })
	type my int
	try(func() bool { return any(my(1)) == any(1) })
	try(func() bool { return any(my(1)) == my(1) })
	m := map[any]bool{1: true}
	try(func() bool { return m[my(1)] })
	var s fmt.Stringer
	try(func() bool { return s == nil && any(s) == a1 })
	switch a1 = x; a1 {
	case "1":
		fmt.Println("string")
	case my(1):
		fmt.Println("my")
	case 1:
		fmt.Println("int")
	}
}
