// What an interrupted statement had already done stays done.

package main

import (
	"fmt"
	"os"
)

func try(f func()) { defer func() { recover() }(); f() }

func main() {
	s := []int{0, 0}
	try(func() { s[1], s[9%len(os.Args)+8] = 2, 3 })
	x := 0
	var p *int
	try(func() { x, *p = 5, 6 })
	m := map[string]int{}
	try(func() { m["a"], *p = 1, 2 })
	a, b := 1, 2
	try(func() { a, b = b, a/(b-2) })
	fmt.Println(s, x, m, a, b)
}
