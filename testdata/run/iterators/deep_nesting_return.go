package main

import (
	"fmt"
	"iter"
)

func upto(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func deep() (int, string) {
	for a := range upto(2) {
		for b := range upto(2) {
			for c := range upto(2) {
				for d := range upto(2) {
					if a+b+c+d == 4 {
						return a*1000 + b*100 + c*10 + d, "all"
					}
				}
			}
		}
	}
	return 0, "none"
}

func main() {
	fmt.Println(deep())
}
