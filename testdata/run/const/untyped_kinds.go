// The kind of an untyped constant expression decides its default type.
package main

import "fmt"

const (
	i    = 1
	r    = 'a'
	f    = 2.5
	c    = 1i
	s    = "s"
	b    = true
	ir   = i + r
	rf   = r + f
	ic   = i + c
	div  = 15 / 4
	fdiv = 15 / 4.0
	rdiv = 'a' / 2
	cmp  = i < f
	sh   = 1.0 << 3
	fsh  = 1 << 3.0
	cat  = s + "t"
)

func main() {
	fmt.Printf("%T %T %T %T %T %T\n", i, r, f, c, s, b)
	fmt.Printf("%T %T %T\n", ir, rf, ic)
	fmt.Printf("%T %v, %T %v, %T %v, %T %v\n", div, div, fdiv, fdiv, rdiv, rdiv, cmp, cmp)
	fmt.Printf("%T %v, %T %v, %T %v\n", sh, sh, fsh, fsh, cat, cat)
	const Θ float64 = 3 / 2
	const Π float64 = 3 / 2.
	fmt.Println(Θ, Π)
	const d = 1 << 3.0
	const h = "foo" > "bar"
	const j = true
	const k = 'w' + 1
	const l = j == true
	fmt.Println(d, h, j, k, l)
	var x interface{} = 'a' * 1.0
	fmt.Printf("%T\n", x)
	var y interface{} = 1 + 0i
	fmt.Printf("%T\n", y)
}
