// A value method through an interface that holds a nil pointer.

package main

import (
	"fmt"
)

type T struct{ n int }

func (t T) Get() int   { return t.n }
func (t *T) Ptr() bool { return t == nil }

type Getter interface {
	Get() int
	Ptr() bool
}
type E struct{ *T }

//go:noinline
func get(g Getter) { fmt.Println(g.Ptr()); fmt.Println(g.Get()) }

func try(f func()) {
	defer func() { r := recover(); fmt.Printf("%T %v\n", r, r) }()
	f()
}
func main() {
	var p *T
	try(func() { get(p) })
	try(func() { get(E{}) })
	try(func() { get(&E{}) })
	try(func() { f := p.Get; f() })
	try(func() { f := (*T).Get; f(p) })
	try(func() { p.Get() })
}
