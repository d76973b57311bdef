package main

import (
	"slices"
)

func main() {
	slices.IndexFunc([]int{1, 2}, func(n int) bool { return 1/(n-2) == 0 })
}
