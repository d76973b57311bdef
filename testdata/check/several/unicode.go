package main

import “fmt”

func main() {
	fmt.Println(“hi”)
	x := 1；
	naïve := 2
	日本 := naïve
	y := ‘a’
	z := a – b
	é := 1
}
