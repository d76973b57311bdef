// A panic in nested loop bodies, recovered by the outer iterator's caller.

package main

import (
	"fmt"
	"iter"
)

func it(name string) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println(name, "cleanup")
		for i := range 3 {
			if !yield(i) {
				return
			}
		}
	}
}
func main() {
	func() {
		defer func() { fmt.Println("recovered", recover()) }()
		for i := range it("outer") {
			for j := range it("inner") {
				if i == 1 && j == 1 {
					panic(fmt.Sprint(i, j))
				}
			}
		}
	}()
	next, stop := iter.Pull(it("pulled"))
	fmt.Println(next())
	stop()
	fmt.Println(next())
}
