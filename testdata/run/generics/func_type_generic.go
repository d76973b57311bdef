package main

import "fmt"

type Handler[T any] func(T) error

func (h Handler[T]) Handle(v T) error { return h(v) }
func Logged[T any](h Handler[T]) Handler[T] {
	return func(v T) error {
		fmt.Println("before", v)
		defer fmt.Println("after", v)
		return h(v)
	}
}

type Stage[A, B any] func(A) B

func (s Stage[A, B]) Run(as ...A) (out []B) {
	for _, a := range as {
		out = append(out, s(a))
	}
	return
}

func main() {
	h := Handler[string](func(s string) error { fmt.Println("got", s); return nil })
	fmt.Println(h.Handle("a"))
	l := Logged(h)
	fmt.Println(l.Handle("b"))
	var s Stage[int, string] = func(i int) string { return fmt.Sprint(i, "!") }
	fmt.Println(s.Run(1, 2))
	fmt.Printf("%T\n", s)
}
