// A literal deferred in a loop body recovers a panic of the enclosing function.

package main

import (
	"fmt"
)

func one(yield func(int) bool) { yield(1) }

func f() (s string) {
	for i := range one {
		defer func() { s = fmt.Sprint("recovered ", i, " ", recover()) }()
	}
	panic("after loop")
}
func g() (s string) {
	for range one {
		defer func() { s = fmt.Sprint("recovered ", recover()) }()
		panic("in body")
	}
	return "not reached"
}
func main() { fmt.Println(f()); fmt.Println(g()) }
