// Implicit repetition, scopes and shadowing of constants.
package main

import "fmt"

const (
	a, b = 1, "x"
	c, d
	e, f = 2.5, 'r'
	g, h
)
const size = 4

var arr [size]int
var arr2 [size * 2]string

type Grid [size][size + 1]byte

func main() {
	fmt.Println(a, b, c, d, e, f, g, h)
	fmt.Println(len(arr), len(arr2), len(Grid{}), len(Grid{}[0]))
	const size = size + 1
	var inner [size]int
	fmt.Println(size, len(inner))
	{
		const size = "s"
		fmt.Println(size)
		const (
			one = iota + len(size)
			two
		)
		fmt.Println(one, two)
	}
	const unused = 5
	const typed uint8 = 200
	x := typed
	x += 100
	fmt.Println(x, typed)
	const k = len(arr)
	fmt.Println(k, cap(arr2))
	var p *[7]int
	const pk = len(p)
	fmt.Println(pk)
}
