// Panics after a successful recover in the same deferred function are new ones.

package main

import (
	"fmt"
)

func f() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("second: %v", r)
		}
	}()
	defer func() {
		r := recover()
		panic(fmt.Sprint("after ", r))
	}()
	panic("first")
}
func main() { fmt.Println(f()) }
