package main

import (
	"fmt"

	"example.com/app/lib"
)

func main() {
	fmt.Println(lib.Add(1))
	fmt.Println(lib.Add(1, "b"))
	var s string = lib.Add(1, 2)
	a, b := lib.Add(1, 2)
	lib.Two()
	x := lib.Two()
	_ = lib.Gen[int, string](1)
	_, _, _, _ = s, a, b, x
}
