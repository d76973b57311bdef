package main

import (
	"fmt"
	"iter"
)

func main() {
	rev := func(s string) iter.Seq2[int, rune] {
		return func(yield func(int, rune) bool) {
			rs := []rune(s)
			for i := len(rs) - 1; i >= 0; i-- {
				if !yield(i, rs[i]) {
					return
				}
			}
		}
	}
	for i, r := range rev("héy!") {
		if r == 'h' {
			continue
		}
		fmt.Print(i, string(r), " ")
	}
	fmt.Println()
}
