// Deferred calls run in order and each sees the result as the ones before left it.

package main

import (
	"fmt"
)

func f() (n int) {
	for i := 1; i <= 3; i++ {
		defer func() {
			fmt.Println("sees", n)
			n = n*10 + i
		}()
	}
	return 7
}
func main() { fmt.Println(f()) }
