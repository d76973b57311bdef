package main

import "slices"

func main() {
	slices.SortFunc([]int{3, 1, 2}, func(a, b int) int { panic("cmp") })
}
