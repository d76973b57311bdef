// Defers in generic functions, with each type argument.

package main

import (
	"fmt"
)

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(v T) { s.items = append(s.items, v) }
func (s *Stack[T]) WithPushed(v T, f func()) {
	s.Push(v)
	defer func() { s.items = s.items[:len(s.items)-1] }()
	f()
}
func try[T any](f func() T) (v T, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%T: %v", v, r)
		}
	}()
	return f(), nil
}
func main() {
	s := &Stack[string]{}
	s.WithPushed("a", func() { s.WithPushed("b", func() { fmt.Println(s.items) }) })
	fmt.Println(len(s.items))
	fmt.Println(try(func() int { return 5 }))
	fmt.Println(try(func() []byte { panic("no bytes") }))
	fmt.Println(try(func() [2]float64 { var m map[string]int; m["x"] = 1; return [2]float64{} }))
}
