package main

import (
	"slices"
)

func main() {
	slices.Collect(func(yield func(int) bool) { yield(1); panic("iterator") })
}
