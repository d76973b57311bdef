package main

import (
	"cmp"
	"maps"
	"slices"
)
type T struct{}
func main() {
	slices.Sort([]T{})
	slices.Contains([]int{}, "a")
	_ = slices.Max([]func(){})
	_ = maps.Keys([]int{})
	_ = cmp.Compare(T{}, T{})
	slices.SortFunc([]int{}, func(a, b string) int { return 0 })
	_ = slices.Index([][]int{}, nil)
	var s []string = slices.Collect(maps.Keys(map[int]bool{}))
}
