// The value without its String method is shown by address.

package main

type t struct{ a, b int }

func (*t) String() string { return "pointer's" }

func main() {
	panic(t{1, 2})
}
