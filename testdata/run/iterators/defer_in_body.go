// A defer in the loop body runs when the function ends, not the body.
package main

import "fmt"

func seq(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		defer fmt.Println("seq deferred")
		for i := range n {
			if !yield(i) {
				return
			}
		}
		fmt.Println("seq end")
	}
}

func f() (s string) {
	defer func() { s += "!" }()
	for i := range seq(3) {
		defer fmt.Println("body deferred", i)
		defer func() { s += fmt.Sprint(i) }()
		if i == 1 {
			defer fmt.Println("last")
		}
	}
	fmt.Println("after loop")
	return "r"
}

func g() {
	for i := range seq(2) {
		for j := range seq(2) {
			defer fmt.Println("nested", i, j)
		}
	}
	fmt.Println("g ends")
}

func main() {
	fmt.Println(f())
	g()
}
