package main

import (
	"fmt"

	"example.com/app/lib"
)

type Mine = lib.Real

func (m local) Hi() string { return "hi" }

type local struct{ Mine }

func main() {
	var x lib.Alias = lib.Real{N: 1}
	var y Mine = x
	fmt.Printf("%T %T %v\n", x, y, y.Twice())
	var g lib.IntList = lib.List[int]{1, 2}
	fmt.Printf("%T %v\n", g, local{y}.Twice())
	var f lib.Fn[string] = func(s string) string { return s + "!" }
	fmt.Println(f("x"), lib.Apply(f, "y"))
}
