package main

import "slices"

func main() {
	slices.IndexFunc([]int{1}, func(int) bool { panic("idx") })
}
