// An iterator may recover and raise another value.

package main

import (
	"fmt"
)

func seq(yield func(int) bool) {
	defer func() {
		if r := recover(); r != nil {
			panic(fmt.Sprint("iterator saw ", r))
		}
	}()
	yield(1)
}
func main() {
	defer func() { fmt.Println(recover()) }()
	for range seq {
		panic("body")
	}
}
