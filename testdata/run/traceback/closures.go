package main

import "fmt"

var global = func(n int) int {
	return func() int { return 10 / n }()
}

func outer() {
	a := func() {
		b := func() {
			defer func() {
				fmt.Println(global(0))
			}()
		}
		b()
	}
	a()
}

func main() { outer() }
