// Outside any deferred call recover is nil, panicking or not.

package main

import (
	"fmt"
)

func f() any { return recover() }

func main() {
	fmt.Println(recover(), f())
	func() { fmt.Println(recover()) }()
	defer func() {
		fmt.Println(recover())
	}()
	panic(f() == nil)
}
