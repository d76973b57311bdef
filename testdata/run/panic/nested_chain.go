package main

import "fmt"

func main() {
	defer func() {
		defer func() {
			panic("third")
		}()
		panic("second")
	}()
	defer fmt.Println("between")
	panic("first")
}
