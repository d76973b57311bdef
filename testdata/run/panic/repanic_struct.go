// A struct value asserted out is boxed anew.

package main

import (
	"fmt"
)

type P struct{ x, y int }

func (p P) String() string { return fmt.Sprintf("<%d,%d>", p.x, p.y) }
func main() {
	defer func() {
		p := recover().(P)
		panic(p)
	}()
	panic(P{1, 2})
}
