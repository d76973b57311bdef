//env: GOTRACEBACK=system

package main

import (
	"fmt"
)

type T struct{}

func (T) M() { panic("system") }

type I interface{ M() }

//go:noinline
func call(i I) { i.M() }
func main() {
	defer func() { panic(fmt.Sprint("re ", recover())) }()
	call(&T{})
}
