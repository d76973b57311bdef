// Boolean and string constants.
package main

import "fmt"

const (
	t      = true
	and    = t && !t
	or     = t || and
	cmp    = "abc" < "abd"
	eq     = 1.0 == 1
	ne     = 'a' != 97
	not    = !(1 > 2)
	concat = "a" + "b" + `c` + "\n"
	n      = len(concat)
)

type B bool
type S string

const tb B = 1 < 2
const ts S = "typed"

func main() {
	fmt.Println(t, and, or, cmp, eq, ne, not, concat, n)
	fmt.Printf("%T %v %T %v\n", tb, tb, ts, ts)
	fmt.Println(ts+"!", ts[0], len(ts), ts[1:3])
	var b B = 3 > 2
	x, y := 1, 2
	var c B = x < y
	b = b && c
	d := x == y
	fmt.Printf("%T %T %v\n", b, d, b)
	fmt.Println("é"[0], "é"[1], "héllo"[1:3] == "é", len("héllo"))
}
