// A nil func value panics when its turn comes, after later defers ran; the earlier ones still run.

package main

import (
	"fmt"
)

func f() (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	var g func(int)
	defer fmt.Println("before nil")
	defer g(1)
	defer fmt.Println("after nil")
	fmt.Println("body")
	return nil
}
func main() { fmt.Println(f()) }
