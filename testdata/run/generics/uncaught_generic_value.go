package main

import "fmt"

type Box[T any] struct{ v T }

func Throw[T any](v T) { fmt.Println("throwing"); panic(v) }

func main() {
	Throw(Box[int]{3})
}
