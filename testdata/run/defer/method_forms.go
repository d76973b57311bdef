package main

import "fmt"

type Base struct{ name string }

func (b *Base) Close()      { fmt.Println("close", b.name) }
func (b Base) Say(x string) { fmt.Println(b.name, "says", x) }

type Derived struct {
	*Base
	extra int
}

type Closer interface{ Close() }

func gen[T any](v T) { fmt.Printf("generic %T %v\n", v, v) }

func main() {
	d := Derived{&Base{"d"}, 1}
	var c Closer = d
	mv := d.Say
	me := (*Base).Close
	defer c.Close()
	defer d.Close()
	defer mv("method value")
	defer me(d.Base)
	defer gen(42)
	defer gen("s")
	defer Base.Say(Base{"expr"}, "hi")
	d.Base = &Base{"other"}
	fmt.Println("body")
}
