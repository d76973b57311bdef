// Method values and expressions of generic types, through pointers, embedding and interfaces.
package main

import "fmt"

type Counter[K comparable] struct{ m map[K]int }

func (c *Counter[K]) Add(k K) int {
	if c.m == nil {
		c.m = map[K]int{}
	}
	c.m[k]++
	return c.m[k]
}
func (c Counter[K]) Get(k K) int { return c.m[k] }

type Wrapped[K comparable] struct {
	*Counter[K]
	name string
}
type Adder[K any] interface{ Add(K) int }

func each[T any](xs []T, f func(T) int) (out []int) {
	for _, x := range xs {
		out = append(out, f(x))
	}
	return
}
func viaIface[K any](a Adder[K]) func(K) int { return a.Add }

func main() {
	var c Counter[string]
	add := c.Add
	add("a")
	add("a")
	get := c.Get // copies c here
	add("b")
	fmt.Println(get("a"), get("b"), c.Get("b"))
	fmt.Println(each([]string{"a", "x", "a"}, c.Add))
	plus := (*Counter[string]).Add
	fmt.Println(plus(&c, "z"), Counter[string].Get(c, "z"), (*Counter[string]).Get(&c, "a"))
	w := Wrapped[int]{&Counter[int]{}, "w"}
	fmt.Println(each([]int{5, 5, 6}, w.Add), Wrapped[int].Get(w, 5))
	f := viaIface[int](w)
	fmt.Println(f(6), f(7))
	g := Adder[int].Add
	fmt.Println(g(w, 7))
	fmt.Printf("%T %T %T\n", add, plus, g)
}
