// An error type that is a struct, and one that is embedded.

package main

import "fmt"

type base struct{ msg string }

func (b base) Error() string { return "base: " + b.msg }

type derived struct {
	base
	n int
}

func main() {
	defer func() {
		r := recover()
		fmt.Printf("%T %v\n", r, r)
		panic(&derived{base{"pointer"}, 2})
	}()
	panic(derived{base{"value"}, 1})
}
