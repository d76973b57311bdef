// A method of a nil interface panics at the defer statement.

package main

import (
	"fmt"
)

type I interface{ M() }

func f(i I) {
	defer fmt.Println("first")
	defer i.M()
	fmt.Println("not reached")
}
func main() {
	defer func() { fmt.Println(recover()) }()
	f(nil)
}
