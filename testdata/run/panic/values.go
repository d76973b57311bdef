package main

import "fmt"

type E struct{ code int }

func (e E) Error() string { return fmt.Sprint("E", e.code) }

type N int
type S string

func try(v any) {
	defer func() {
		r := recover()
		fmt.Printf("%T %v %v\n", r, r, r == v)
	}()
	panic(v)
}

func main() {
	try(1)
	try("s")
	try(E{3})
	try(N(4))
	try(S("named"))
	try(3.5)
	try(1 + 2i)
	try(struct{ a, b int }{1, 2})
	try(error(E{9}))
	try([2]int{1, 2})
}
