package main

import "fmt"

func seq(yield func(int) bool) {}

func main() {
	for i := range 3 {
		fmt.Println(i)
	}
	for x := range seq {
		fmt.Println(x)
	}
}
