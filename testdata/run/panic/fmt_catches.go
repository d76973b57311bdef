// fmt catches panics of Error, String, Format and GoString methods, and treats nil receivers apart.

package main

import (
	"errors"
	"fmt"
)

type S struct{ p *int }

func (s *S) String() string { return fmt.Sprint(*s.p) }

type V int

func (V) String() string   { panic("bad string") }
func (V) GoString() string { panic(errors.New("bad go string")) }

type E struct{}

func (E) Error() string { panic(42) }

type F struct{}

func (F) Format(fmt.State, rune) { panic("bad format") }
func main() {
	var nilS *S
	fmt.Printf("%v|%s|%d\n", nilS, nilS, V(3))
	fmt.Printf("%v|%#v|%s\n", V(1), V(1), E{})
	fmt.Println(F{}, &S{})
	fmt.Printf("%v %+v\n", []any{V(1)}, struct{ A V }{1})
}
