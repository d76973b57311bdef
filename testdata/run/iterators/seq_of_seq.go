package main

import (
	"fmt"
	"iter"
)

func main() {
	grid := func(yield func(iter.Seq[int]) bool) {
		for r := range 3 {
			row := func(y func(int) bool) { _ = y(r*10) && y(r*10+1) }
			if !yield(row) {
				return
			}
		}
	}
	for row := range grid {
		for v := range row {
			if v == 11 {
				break
			}
			fmt.Print(v, " ")
		}
	}
	fmt.Println()
}
