// A panic in a callback passes through the library.

package main

import (
	"fmt"
	"sort"
)

func main() {
	defer func() { fmt.Println("recovered", recover()) }()
	sort.Slice([]int{3, 1, 2}, func(i, j int) bool { panic("in less") })
}
