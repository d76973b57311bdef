package main

import "fmt"

func f() {
	defer func() { fmt.Println("outer gets", recover()) }()
	defer func() { panic("newer") }()
	panic("older")
}

func main() { f() }
