// Methods may have type parameters of their own.
package main

import "fmt"

type Seq[T any] []T

func (s Seq[T]) Map[U any](f func(T) U) Seq[U] {
	out := make(Seq[U], len(s))
	for i, v := range s {
		out[i] = f(v)
	}
	return out
}

func (s Seq[T]) Fold[A any](a A, f func(A, T) A) A {
	for _, v := range s {
		a = f(a, v)
	}
	return a
}

type Conv struct{ prefix string }

func (c *Conv) To[T any](v T) string { return fmt.Sprintf("%s%T:%v", c.prefix, v, v) }

func main() {
	s := Seq[int]{1, 2, 3}
	fmt.Println(s.Map(func(i int) string { return fmt.Sprint(i, "!") }).Fold(0, func(n int, s string) int { return n + len(s) }))
	fmt.Printf("%T\n", s.Map[float64](func(i int) float64 { return float64(i) / 2 }))
	c := &Conv{"> "}
	fmt.Println(c.To(1), c.To("s"), c.To[any](2.5))
	f := c.To[bool]
	fmt.Println(f(true))
}
