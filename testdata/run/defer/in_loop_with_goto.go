package main

import "fmt"

func main() {
	i := 0
again:
	defer fmt.Println("goto", i)
	i++
	if i < 3 {
		goto again
	}
	switch {
	case i == 3:
		defer fmt.Println("in switch")
		fallthrough
	default:
		defer fmt.Println("in default")
	}
	fmt.Println("end")
}
