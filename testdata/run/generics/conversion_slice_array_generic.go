package main

import "fmt"

func ToArr[T any](s []T) [2]T  { return [2]T(s) }
func ToPtr[T any](s []T) *[2]T { return (*[2]T)(s) }

func main() {
	fmt.Println(ToArr([]int{1, 2, 3}), *ToPtr([]string{"a", "b"}))
	defer func() { fmt.Println(recover()) }()
	ToArr([]bool{true})
}
