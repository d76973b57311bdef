package main

import (
	"fmt"
	"strconv"
)

type Option[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Option[T] { return Option[T]{v, true} }
func None[T any]() Option[T]    { return Option[T]{} }

func (o Option[T]) OrElse(d T) T {
	if o.ok {
		return o.v
	}
	return d
}
func (o Option[T]) Unwrap() T {
	if !o.ok {
		panic(fmt.Sprintf("unwrap of empty %T", o))
	}
	return o.v
}

func Then[A, B any](o Option[A], f func(A) Option[B]) Option[B] {
	if !o.ok {
		return None[B]()
	}
	return f(o.v)
}

func parse(s string) Option[int] {
	n, err := strconv.Atoi(s)
	if err != nil {
		return None[int]()
	}
	return Some(n)
}

func main() {
	half := func(n int) Option[float64] {
		if n == 0 {
			return None[float64]()
		}
		return Some(float64(n) / 2)
	}
	fmt.Println(Then(parse("7"), half).OrElse(-1), Then(parse("x"), half).OrElse(-1))
	defer func() { fmt.Println(recover()) }()
	Then(parse("0"), half).Unwrap()
}
