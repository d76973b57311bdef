// A String method may panic and recover on its own.

package main

import (
	"fmt"
)

type S int

func (s S) String() (t string) {
	defer func() { t = fmt.Sprint("recovered ", recover()) }()
	panic("inside")
}
func main() { panic(S(1)) }
