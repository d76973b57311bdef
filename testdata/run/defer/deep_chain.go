// A thousand frames with three defers each.

package main

import (
	"fmt"
)

var count int

func deep(n int) {
	defer func() { count++ }()
	defer add(2)
	defer add(n % 2)
	if n > 0 {
		deep(n - 1)
	}
}
func add(n int) { count += n }
func main() {
	deep(1000)
	fmt.Println(count)
}
