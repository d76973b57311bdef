// Ordinary loops and function ranges inside each other.
package main

import "fmt"

func seq(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func search(grid [][]int, want int) (r, c int) {
	r, c = -1, -1
rows:
	for i := range seq(len(grid)) {
		for j, v := range grid[i] {
			if v < 0 {
				continue rows
			}
			for range seq(2) {
				if v == want {
					r, c = i, j
					break rows
				}
			}
		}
	}
	return
}

func prime(n int) bool {
	for i := 2; i < n; i++ {
		for j := range seq(n) {
			if i*j == n {
				return false
			}
			if i*j > n {
				break
			}
		}
	}
	return n > 1
}

func main() {
	fmt.Println(search([][]int{{1, 2}, {-1, 5}, {3, 5}}, 5))
	fmt.Println(search([][]int{{1}}, 5))
	for i := range seq(20) {
		if prime(i) {
			fmt.Print(i, " ")
		}
	}
	fmt.Println()
}
