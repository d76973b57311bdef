package main

import (
	"fmt"
)

func find(g [][]int, want int) (int, int) {
outer:
	for i := range g {
		for j := 0; ; j++ {
			if g[i][j] == want {
				return i, j
			}
			if g[i][j] < 0 {
				continue outer
			}
		}
	}
	panic("not found")
}
func main() {
	fmt.Println(find([][]int{{1, -1}, {2, 3, -1}}, 3))
	fmt.Println(find([][]int{{1, -1}, {2, 3, 4}}, 9))
}
