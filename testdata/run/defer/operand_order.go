// Function value, receiver and arguments are evaluated left to right, at once; the calls run in reverse.

package main

import (
	"fmt"
)

func fn(name string) func(...int) {
	fmt.Println("get", name)
	return func(a ...int) { fmt.Println("run", name, a) }
}
func v(n int) int { fmt.Println("arg", n); return n }

func main() {
	defer fn("a")(v(1), v(2))
	defer fn("b")(v(3))
	fmt.Println("body")
}
