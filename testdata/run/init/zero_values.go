// Variables without initialisers are zero; constants need no order; types and functions may follow their use.
package main

import "fmt"

var zero struct {
	n int
	s []string
	m map[string]int
	p *int
	f float64
	b bool
	a [3]string
	i any
	e error
	c chan int
	r rune
	fn func()
}
var later Type = first

const first = second + 1
const second = third * 2
const third = 5

type Type Other
type Other int

func main() {
	fmt.Printf("%v %T %v\n", zero.n, later, later)
	fmt.Printf("%q %v %v %v %v %q\n", zero.s, zero.m, zero.p, zero.f, zero.b, zero.a)
	fmt.Println(zero.i, zero.e, zero.c, zero.r, zero.fn == nil, first, helper())
	var local [2]struct{ x, y *int }
	fmt.Println(local)
}

func helper() Type { return unexported{}.T() }

type unexported struct{}

func (unexported) T() Type { return 42 }
