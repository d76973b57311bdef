// Unnamed results are fixed by return; named ones are variables that deferred calls change.

package main

import (
	"fmt"
)

func a() int {
	n := 1
	defer func() { n = 100 }()
	return n
}
func b() (n int) {
	defer func() { n *= 10 }()
	n = 1
	return n + 1
}
func c() (x, y int) {
	defer func() { x, y = y, x }()
	return 1, 2
}
func d() (p *int) {
	v := 5
	defer func() { v = 6 }()
	return &v
}
func e() (s string) {
	defer func(old string) { s += old }(s)
	s = "set"
	return
}
func main() {
	x, y := c()
	fmt.Println(a(), b(), x, y, *d(), e())
}
