// A String method of the pointer does not count for the value.

package main

type t struct{ a, b int }

func (*t) String() string { return "pointer's" }

func main() {
	defer func() {
		recover()
		panic(&t{})
	}()
	panic(t{})
}
