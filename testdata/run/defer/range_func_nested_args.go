// Arguments of a defer in a loop body are evaluated there; methods, builtins and several arguments work.

package main

import (
	"fmt"
)

type T struct{ n int }

func (t T) Show(s string) { fmt.Println(t.n, s) }

func two(yield func(int, string) bool) { _ = yield(1, "a") && yield(2, "b") }

func main() {
	ch := make(chan int)
	func() {
		for n, s := range two {
			t := T{n}
			defer t.Show(s)
			t.n = 100
			s = "changed"
			if n == 2 {
				defer close(ch)
			}
			defer println("err", n)
		}
		fmt.Println("body done")
	}()
	_, ok := <-ch
	fmt.Println(ok)
}
