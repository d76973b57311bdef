package main

import (
	"errors"
	"fmt"
)

type Stack[T any] struct{ items []T }

var ErrEmpty = errors.New("empty stack")

func (s *Stack[T]) Push(v T) { s.items = append(s.items, v) }
func (s *Stack[T]) Pop() (T, error) {
	if len(s.items) == 0 {
		var zero T
		return zero, ErrEmpty
	}
	v := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v, nil
}
func (s Stack[T]) Len() int { return len(s.items) }

func main() {
	var s Stack[string]
	s.Push("a")
	s.Push("b")
	fmt.Println(s.Len(), s)
	v, err := s.Pop()
	fmt.Println(v, err)
	s.Pop()
	v, err = s.Pop()
	fmt.Printf("%q %v %v\n", v, err, errors.Is(err, ErrEmpty))
	p := &Stack[struct{ X, Y int }]{}
	p.Push(struct{ X, Y int }{1, 2})
	fmt.Printf("%v %+v %T\n", p, *p, p)
}
