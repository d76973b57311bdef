// slices, maps and cmp together, on user types.
package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

type person struct {
	name string
	age  int
}
type people []person

func byAge(a, b person) int  { return cmp.Compare(a.age, b.age) }
func byName(a, b person) int { return strings.Compare(a.name, b.name) }

func main() {
	p := people{{"ann", 30}, {"bob", 25}, {"cid", 30}, {"dan", 25}, {"eve", 41}}
	q := slices.Clone(p)
	slices.SortStableFunc(q, byAge)
	fmt.Printf("%T %v\n", q, q)
	slices.SortFunc(q, func(a, b person) int { return cmp.Or(-byAge(a, b), byName(a, b)) })
	fmt.Println(q)
	i, ok := slices.BinarySearchFunc(p, "cid", func(e person, n string) int { return cmp.Compare(e.name, n) })
	fmt.Println(i, ok, slices.IndexFunc(p, func(e person) bool { return e.age > 40 }))
	fmt.Println(slices.MinFunc(p, byAge), slices.MaxFunc(p, byAge), slices.ContainsFunc(p, func(e person) bool { return e.name == "zed" }))
	groups := map[int]people{}
	for e := range slices.Values(p) {
		groups[e.age] = append(groups[e.age], e)
	}
	for _, k := range slices.Sorted(maps.Keys(groups)) {
		fmt.Print(k, len(groups[k]), " ")
	}
	fmt.Println()
	fmt.Println(slices.Compact([]int{1, 1, 2, 2, 2, 1}), slices.CompactFunc(slices.Clone(p), func(a, b person) bool { return a.age == b.age })[0])
	fmt.Println(slices.Insert([]int{1, 4}, 1, 2, 3), slices.Delete([]int{1, 2, 3, 4}, 1, 3), slices.Replace([]int{1, 2, 3}, 0, 2, 9))
	fmt.Println(slices.Collect(slices.Chunk([]int{1, 2, 3, 4, 5}, 2)), slices.Repeat([]string{"a", "b"}, 2), slices.Concat([]int{1}, nil, []int{2, 3}))
	m := maps.Collect(slices.All([]string{"x", "y"}))
	maps.DeleteFunc(m, func(k int, v string) bool { return v == "x" })
	fmt.Println(m, maps.Equal(m, map[int]string{1: "y"}), slices.Equal(p, q))
	fmt.Println(slices.Compare([]int{1, 2}, []int{1, 3}), cmp.Compare(2.5, 2.5), cmp.Less("b", "a"), min(3, 1, 2), max("a", "c", "b"))
	for i, v := range slices.Backward(p[:2]) {
		fmt.Print(i, v.name, " ")
	}
	fmt.Println(slices.SortedFunc(maps.Values(map[string]int{"a": 3, "b": 1}), func(a, b int) int { return b - a }))
	rev := slices.Clone(p[:3])
	slices.Reverse(rev)
	fmt.Println(rev, slices.IsSortedFunc(p, byName), slices.Grow(rev, 10)[0], cap(slices.Clip(rev)) == len(rev))
}
