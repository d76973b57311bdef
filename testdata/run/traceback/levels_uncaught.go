// A chain raised at several levels: all frames stand.

package main

import (
	"fmt"
)

func level3() { panic("three") }
func level2() {
	defer func() {
		panic("two, from the deferred call")
	}()
	level3()
}
func level1() {
	defer func() {
		r := recover()
		panic(fmt.Errorf("one: %v", r))
	}()
	level2()
}
func main() {
	defer fmt.Println("main's defer")
	level1()
}
