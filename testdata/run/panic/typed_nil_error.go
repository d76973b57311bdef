package main

import (
	"fmt"
)

type E struct{}

func (*E) Error() string { return "nil E is fine" }
func fail() error {
	var e *E
	return e
}
func main() {
	err := fail()
	fmt.Println(err == nil, err != nil)
	panic(err)
}
