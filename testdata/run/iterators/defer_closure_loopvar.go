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

func run() (out []int) {
	for i := range upto(3) {
		defer func() { out = append(out, i) }()
	}
	for i := range upto(2) {
		for j := range upto(2) {
			defer func() { out = append(out, 10*i+j) }()
		}
	}
	return nil
}

func main() {
	fmt.Println(run())
}
