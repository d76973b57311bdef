package main

import "sort"

func main() {
	x := []int{3, 1, 2}
	sort.Slice(x, func(i, j int) bool { panic("less") })
}
