// Builtins that may be deferred.

package main

import (
	"fmt"
)

func main() {
	ch := make(chan int, 1)
	m := map[string]int{"a": 1, "b": 2}
	s := []int{1, 2, 3}
	d := make([]int, 3)
	func() {
		defer close(ch)
		defer delete(m, "a")
		defer copy(d, s)
		defer clear(s)
		defer print("to stderr ", 1, "\n")
		defer println("also", true)
	}()
	_, ok := <-ch
	fmt.Println(ok, m, d, s)
}
