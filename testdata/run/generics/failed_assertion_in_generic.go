package main

import "fmt"

type Box[T any] struct{ v T }

func As[T any](v any) T { return v.(T) }

func main() {
	fmt.Println(As[int](3), As[fmt.Stringer] != nil)
	func() {
		defer func() { fmt.Println(recover()) }()
		As[string](3)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		As[Box[string]](Box[int]{1})
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		As[fmt.Stringer](Box[int]{1})
	}()
	As[*Box[map[string]int]](nil)
}
