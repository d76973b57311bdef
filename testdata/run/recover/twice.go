// The second call yields nil.

package main

import (
	"fmt"
)

func main() {
	defer func() {
		fmt.Println(recover())
		fmt.Println(recover())
		func() {
			defer func() { fmt.Println("nested", recover()) }()
		}()
	}()
	panic("once")
}
