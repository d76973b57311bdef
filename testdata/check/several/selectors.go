package main

import (
	"fmt"
	"strings"
)

type base struct{ id int }

func (b *base) Set(i int) {}

type left struct{ base }
type right struct{ base }
type both struct {
	left
	right
	Name string
}

type in interface{ Do() }

func main() {
	var b both
	b.id = 1
	b.Set(1)
	b.name = "x"
	b.Nmae = "x"
	base{}.Set(1)
	left{}.Set(2)
	fmt.println("x")
	fmt.Printn("x")
	strings.ToUPPER("x")
	strings.NewBuilder()
	var i in
	i.do()
	i.Other()
	var p *in
	p.Do()
	var pp **both
	pp.Name = "x"
	b.left.base.id.x = 1
	fmt.Println.x()
	both.Name = "x"
	both.Foo()
	(*both).Set(nil, 1)
	both.Set(b, 1)
	1.foo()
	"a".len()
	nil.x()
	unknown.Foo()
	fmt = 1
	var e error
	e.Message()
	e.error()
	struct{ a int }{1}.b++
	func() {}.x()
	[]int{}.append(1)
	map[string]int{}.len()
	b.left.id()
}
