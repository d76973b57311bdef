// A value method through a nil pointer panics at the defer statement; a pointer method does not.

package main

import (
	"fmt"
)

type T struct{ n int }

func (T) V()    { fmt.Println("V") }
func (t *T) P() { fmt.Println("P", t == nil) }

func f(t *T) {
	defer t.P()
	fmt.Println("P registered")
	defer t.V()
	fmt.Println("not reached")
}
func main() {
	defer func() { fmt.Println(recover()) }()
	f(nil)
}
