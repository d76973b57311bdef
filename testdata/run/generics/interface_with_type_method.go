package main

import "fmt"

type Container[T any] interface {
	Add(T)
	All() []T
}
type Vec[T any] struct{ s []T }

func (v *Vec[T]) Add(t T)  { v.s = append(v.s, t) }
func (v *Vec[T]) All() []T { return v.s }
func Sum(c Container[int]) (n int) {
	for _, v := range c.All() {
		n += v
	}
	return
}
func Describe[T any, C Container[T]](c C) string { return fmt.Sprintf("%d of %T", len(c.All()), *new(T)) }

func main() {
	var c Container[int] = &Vec[int]{}
	c.Add(3)
	c.Add(4)
	fmt.Println(c.All(), Sum(c), Describe[int](c))
	var sc Container[string] = &Vec[string]{}
	sc.Add("x")
	_, ok := any(sc).(Container[int])
	fmt.Println(sc.All(), ok)
}
