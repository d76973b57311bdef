package main

import (
	"fmt"
)

type A struct{ b *B }
type B struct{ c *C }
type C struct{ name string }

func (c *C) Name() string { return c.name }
func (b *B) C() *C        { return b.c }
func main() {
	a := &A{&B{}}
	fmt.Println(a.b.C().Name())
}
