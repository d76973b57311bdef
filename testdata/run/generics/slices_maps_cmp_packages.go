package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
)

func main() {
	s := []int{3, 1, 2, 3}
	slices.Sort(s)
	fmt.Println(s, slices.Compact(s), slices.Contains(s, 2), slices.Index(s, 9), slices.Max(s))
	fmt.Println(slices.Equal([]string{"a"}, []string{"a"}), slices.Compare([]int{1, 2}, []int{1, 3}))
	m := map[string]int{"a": 1, "b": 2}
	c := maps.Clone(m)
	maps.DeleteFunc(c, func(k string, v int) bool { return v > 1 })
	fmt.Println(c, maps.Equal(m, c), len(m))
	fmt.Println(slices.IndexFunc(s, func(i int) bool { return i > 2 }), slices.Insert([]int{1, 4}, 1, 2, 3), slices.Replace([]int{1, 2, 3}, 0, 2, 9))
	fmt.Println(cmp.Compare("a", "b"), min("b", "a"), slices.MinFunc([]string{"ccc", "a"}, func(a, b string) int { return cmp.Compare(len(a), len(b)) }))
	i, found := slices.BinarySearch([]int{1, 3, 5}, 4)
	fmt.Println(i, found, slices.Concat([]int{1}, []int{2, 3}), slices.IsSorted(s))
}
