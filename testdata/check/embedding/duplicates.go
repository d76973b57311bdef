package main

import "strings"
type A struct{}
type S struct {
	A
	*A
	B int
	B string
	strings.Builder
	Builder int
	A int
	a, a int
}

func main() {}
