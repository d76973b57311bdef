package main

import "fmt"

type Arr[T any] [3]T
type Grid[T any] [2]Arr[T]

func Total[A ~[3]int](a A) (n int) {
	for _, v := range a {
		n += v
	}
	return
}

func main() {
	fmt.Println(Total([3]int{1, 2, 3}), Total([3]int{}))
	var a Arr[string]
	a[1] = "mid"
	fmt.Printf("%q %d %T\n", a, len(a), a)
	b := a
	b[0] = "changed"
	fmt.Println(a == b, a != Arr[string]{}, Grid[bool]{}[1][2])
}
