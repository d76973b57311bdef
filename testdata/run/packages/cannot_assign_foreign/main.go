package main

import (
	"fmt"

	"example.com/app/lib"
)

func main() {
	lib.Max = 3
	lib.F = nil
	lib.T = 1
	var x lib.Missing
	fmt.Println(x, lib.V.n, lib.f())
	lib.V = "s"
}
