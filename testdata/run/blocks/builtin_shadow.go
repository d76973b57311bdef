// Predeclared names can be redeclared anywhere, and used again outside.
package main

import "fmt"

type string_ = string

func len(x int) int { return x * 2 }

type bool struct{ v int }

var true = bool{7}

func new() int { return 42 }

const nil = 5

func main() {
	fmt.Println(len(4), true, new(), nil)
	append := func(a, b int) int { return a + b }
	fmt.Println(append(1, 2))
	cap := []int{1, 2, 3}
	fmt.Println(cap[1:])
	type int float64
	var x int = 2.5
	fmt.Printf("%T %v\n", x, x)
	{
		type error string_
		var e error = "not an error"
		fmt.Println(e)
	}
	func(print string_, panic float64) {
		fmt.Println(print, panic)
	}("p", 1.5)
	for range_ := range 2 {
		fmt.Print(range_, " ")
	}
	iota := "iota"
	uint8, rune := 1, 2
	fmt.Println(iota, uint8+rune)
	copy, delete, make := 1, 2, 3
	fmt.Println(copy + delete + make)
	any := struct{ any any }{1}
	fmt.Println(any.any)
}

type any = interface{}
