package main

import (
	"fmt"

	"example.com/app/sealed"
)

type fake struct{}

func (fake) seal()        {}
func (fake) Name() string { return "fake" }

type wrap struct{ sealed.Node }

func main() {
	var n sealed.Node = sealed.New("real")
	fmt.Println(n.Name())
	_, ok := any(fake{}).(sealed.Node)
	fmt.Println(ok)
	n = wrap{n}
	fmt.Println(n.Name(), sealed.Check(n))
}
