package main

import "fmt"

func upto(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := 0; i < n; i++ {
			if !yield(i) {
				return
			}
		}
	}
}

func main() {
outer:
	for i := range upto(4) {
		for j := range upto(4) {
			switch {
			case j == 1 && i == 0:
				continue outer
			case j == 2 && i == 1:
				continue
			case i == 3:
				break outer
			}
			fmt.Print(i, j, " ")
		}
		fmt.Print("| ")
	}
	fmt.Println()
}
