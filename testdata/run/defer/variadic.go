// Variadic arguments are packed at the statement; a slice passed with ... is shared.

package main

import (
	"fmt"
)

func show(a ...int) { fmt.Println(len(a), a) }

func main() {
	s := []int{1, 2, 3}
	defer show(s...)
	defer show(s[0], s[1])
	defer show()
	s[0] = 100
	s = append(s, 4)
}
