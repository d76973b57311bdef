package main

import . "fmt"
import . "strings"
import . "sort"

func main() {
	Println(ToUpper("a"))
	Nope()
	fmt.Println()
	println2 := Printf
}
