package main

import "fmt"

func Div[T int | float64](a, b T) T { return a / b }
func Zero[T any]() (z T)              { return }

func main() {
	fmt.Println(Div(7, 2), Div(7.0, 2))
	defer func() { fmt.Println(recover()) }()
	Div(1, Zero[int]())
}
