// Operands of a deferred copy are evaluated at the statement.

package main

import (
	"fmt"
)

func main() {
	a, b := []int{1, 2}, []int{0, 0}
	func() {
		defer copy(b, a)
		a = []int{9, 9}
		b = []int{7, 7}
		_ = b
	}()
	fmt.Println(a, b)
}
