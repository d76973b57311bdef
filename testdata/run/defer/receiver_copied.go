// The receiver of a deferred value method is copied at the statement; a pointer receiver sees later changes.

package main

import (
	"fmt"
)

type T struct{ n int }

func (t T) Val()  { fmt.Println("val", t.n) }
func (t *T) Ptr() { fmt.Println("ptr", t.n) }

func main() {
	t := T{1}
	defer t.Val()
	defer t.Ptr()
	f := t.Val
	defer f()
	t.n = 2
	defer t.Val()
	t.n = 3
}
