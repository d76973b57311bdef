package main

import (
	"fmt"
	"strings"

	"example.com/app/lib"
)

func main() {
	lib := lib.New("x")
	fmt.Println(lib.Name)
	strings := strings.Repeat("ab", 2)
	fmt.Println(strings)
	{
		fmt := fmt.Sprint("inner")
		println(len(fmt))
	}
	fmt.Println("outer")
}
