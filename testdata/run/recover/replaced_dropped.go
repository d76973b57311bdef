// Recovering the newer panic further out drops the older one as well.

package main

import (
	"fmt"
)

func f() {
	defer func() { panic("newer") }()
	panic("older")
}
func main() {
	func() {
		defer func() { fmt.Println("got:", recover(), recover()) }()
		f()
	}()
	func() {
		defer func() { fmt.Println("nothing left:", recover()) }()
	}()
}
