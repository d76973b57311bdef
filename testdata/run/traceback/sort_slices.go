// Library frames between the program's own.

package main

import (
	"slices"
)

func main() {
	slices.SortFunc([]int{2, 1, 3}, func(a, b int) int {
		if a == 3 || b == 3 {
			panic("three")
		}
		return a - b
	})
}
