package main

import (
	"sort"
)

type L []int

func (l L) Len() int           { return len(l) }
func (l L) Less(i, j int) bool { panic("less") }
func (l L) Swap(i, j int)      {}
func main()                    { sort.Sort(L{1, 2}) }
