package main

type N int
type S string
type T struct{ a, b int }

func main() {
	defer func() {
		r := recover()
		if r == nil {
			return
		}
		panic(T{1, 2})
	}()
	defer func() {
		recover()
		panic(S("named \"string\"\nnext"))
	}()
	panic(N(5))
}
