package main

import (
	"fmt"
)

func ratio(a, b int) int { return a / b }
func avg(l []int) int {
	t := 0
	for _, v := range l {
		t += v
	}
	return ratio(t, len(l))
}
func main() {
	fmt.Println(avg([]int{1, 2, 3}))
	fmt.Println(avg(nil))
}
