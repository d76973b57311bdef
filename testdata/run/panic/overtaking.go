// A panic raised by a deferred call replaces the first one for recover.

package main

import (
	"fmt"
)

func f() {
	defer func() { fmt.Println("f:", recover()) }()
	defer func() { panic("two") }()
	panic("one")
}
func main() {
	f()
	defer func() { fmt.Println("main:", recover()) }()
	defer func() { panic(fmt.Sprint("re-", recover())) }()
	panic("x")
}
