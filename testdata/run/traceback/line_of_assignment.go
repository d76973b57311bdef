// Which line an index, a division and a nil dereference in long statements belong to.

package main

import "fmt"

type p struct{ a, b *p; n int }

func try(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var q *p
	m := map[string][]int{}
	zero := 0
	try(func() {
		x :=
			1 +
				10/
					zero
		_ = x
	})
	func() {
		defer func() {
			recover()
			m["a"][
				zero] = 1
		}()
		q = &p{}
		q.
			a.
			b.
			n = 1
	}()
}
