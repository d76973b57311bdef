// Method values, method expressions, interface methods, promoted methods, generic functions and methods.

package main

import (
	"fmt"
)

type Base struct{ name string }

func (b Base) Hello() { fmt.Println("hello", b.name) }
func (b *Base) Set()  { fmt.Println("set", b.name) }

type Derived struct {
	*Base
	n int
}
type Greeter interface{ Hello() }
type G[T any] struct{ v T }

func (g G[T]) Show() { fmt.Println("G", g.v) }
func Gen[T any](v T) { fmt.Printf("%T %v\n", v, v) }

func main() {
	d := Derived{&Base{"d"}, 1}
	defer d.Hello()
	defer d.Set()
	defer Base.Hello(*d.Base)
	defer (*Base).Set(d.Base)
	defer Derived.Hello(d)
	var g Greeter = d
	defer g.Hello()
	defer Greeter.Hello(g)
	f := d.Hello
	defer f()
	d.Base = &Base{"other"}
	defer Gen(1.5)
	defer Gen[any](nil)
	defer G[string]{"x"}.Show()
}
