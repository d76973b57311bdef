// defer trace("f")(): the outer call runs now, the inner at the end.

package main

import (
	"fmt"
)

var depth int

func trace(s string) func() {
	fmt.Printf("%*s> %s\n", depth*2, "", s)
	depth++
	return func() {
		depth--
		fmt.Printf("%*s< %s\n", depth*2, "", s)
	}
}
func fact(n int) int {
	defer trace(fmt.Sprint("fact ", n))()
	if n == 0 {
		return 1
	}
	return n * fact(n-1)
}
func main() { fmt.Println(fact(3)) }
