package main

import "sort"

type s []int

func (x s) Len() int           { return len(x) }
func (x s) Less(i, j int) bool { panic("less") }
func (x s) Swap(i, j int)      {}

func main() {
	sort.Sort(s{3, 1, 2})
}
