package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

func main() {
	s := []string{"c", "a", "b"}
	for i, v := range slices.Backward(s) {
		fmt.Print(i, v, " ")
	}
	for i, v := range slices.All(s) {
		fmt.Print(i, v, " ")
	}
	fmt.Println(slices.Sorted(slices.Values(s)))
	m := map[string]int{"x": 1, "y": 2, "z": 3}
	keys := slices.Sorted(maps.Keys(m))
	vals := slices.SortedFunc(maps.Values(m), func(a, b int) int { return b - a })
	fmt.Println(keys, vals)
	m2 := maps.Collect(maps.All(m))
	maps.Insert(m2, maps.All(map[string]int{"w": 0}))
	fmt.Println(len(m2), slices.Collect(slices.Chunk([]int{1, 2, 3, 4, 5}, 2)))
	fmt.Println(slices.AppendSeq([]int{0}, slices.Values([]int{1, 2})))
	for p := range strings.SplitSeq("a,b,c", ",") {
		fmt.Print("<", p, ">")
	}
	for f := range strings.FieldsSeq("  one two ") {
		fmt.Print("[", f, "]")
	}
	for l := range strings.Lines("l1\nl2") {
		fmt.Printf("%q", l)
	}
	fmt.Println(slices.Collect(slices.Values(slices.Repeat([]int{7}, 3))))
}
