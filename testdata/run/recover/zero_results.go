// A function that recovered returns its result variables as they are.

package main

import (
	"errors"
	"fmt"
)

type S struct {
	a int
	b string
}

func unnamed() (int, string, []int, error, S) {
	defer func() { recover() }()
	panic("x")
}
func named() (n int, s string, err error) {
	defer func() { recover(); err = errors.New("set") }()
	n, s = 1, "one"
	panic("x")
}
func partly() (a, b int) {
	defer func() { recover() }()
	return 1, bad()
}
func bad() int { panic("bad") }
func after() int {
	defer func() { recover() }()
	defer func() { panic("after return") }()
	return 9
}
func main() {
	fmt.Println(unnamed())
	fmt.Println(named())
	fmt.Println(partly())
	fmt.Println(after())
}
