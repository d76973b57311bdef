package main

import "fmt"

func Eq[T comparable](a, b T) bool { return a == b }

func main() {
	fmt.Println(Eq(1, 1), Eq("a", "b"), Eq[any](1, 1.0), Eq[any](nil, nil))
	var e1, e2 error
	fmt.Println(Eq(e1, e2), Eq(struct{ a, b int }{1, 2}, struct{ a, b int }{1, 2}))
	c := make(chan int)
	fmt.Println(Eq(c, c), Eq(&c, &c), Eq([2]string{"x"}, [2]string{"x", ""}))
}
