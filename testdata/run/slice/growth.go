// Capacities after append, of slices that escape.
package main

import "fmt"

type three struct{ a, b, c *int }

var keep []any

func grow[T any](name string, n int) {
	var s []T
	var zero T
	last := -1
	fmt.Print(name, ":")
	for range n {
		s = append(s, zero)
		if cap(s) != last {
			last = cap(s)
			fmt.Print(" ", last)
		}
		if len(s) == n {
			keep = append(keep, s)
		}
	}
	fmt.Println()
}

func many[T any](name string) {
	fmt.Print(name, " many:")
	for _, k := range []int{1, 2, 3, 5, 7, 9, 11, 17, 33, 63, 64, 65, 127, 128, 129, 511, 512, 513, 1000, 1023, 1024, 1025, 4095, 4096, 4097} {
		s := append([]T(nil), make([]T, k)...)
		keep = append(keep, s)
		fmt.Print(" ", cap(s))
		s = append(s, make([]T, k/2)...)
		keep = append(keep, s)
		fmt.Print("/", cap(s))
	}
	fmt.Println()
}

func main() {
	many[byte]("byte")
	many[int16]("int16")
	many[int32]("int32")
	many[int]("int")
	many[*int]("pointer")
	many[string]("string")
	many[[]int]("slice")
	many[three]("three")
	many[[5]byte]("five")
	many[[100]int]("hundred")
	many[struct{}]("empty")
	many[any]("any")
	_ = three{}
}
