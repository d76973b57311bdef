// go 1.21: one variable for the whole loop, in all three kinds of loops.
package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { return i })
	}
	for _, v := range []int{10, 20} {
		fs = append(fs, func() int { return v })
	}
	for k := range map[int]bool{7: true} {
		defer func() { fmt.Println("k", k) }()
	}
	for _, f := range fs {
		fmt.Print(f(), " ")
	}
	fmt.Println()
}
