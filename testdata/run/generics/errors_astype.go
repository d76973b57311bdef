package main

import (
	"errors"
	"fmt"
)

type NotFound struct{ Key string }

func (n *NotFound) Error() string { return "no " + n.Key }

type Temp struct{}

func (Temp) Error() string { return "temp" }

func Catch[E error](f func()) (caught E) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case E:
			caught = r
		default:
			panic(r)
		}
	}()
	f()
	return
}

func main() {
	err := fmt.Errorf("wrap: %w", &NotFound{"k"})
	if nf, ok := errors.AsType[*NotFound](err); ok {
		fmt.Println("found", nf.Key)
	}
	_, ok := errors.AsType[Temp](err)
	fmt.Println(ok)
	fmt.Println(Catch[*NotFound](func() { panic(&NotFound{"p"}) }))
	defer func() { fmt.Println("outer", recover()) }()
	Catch[*NotFound](func() { panic("other") })
}
