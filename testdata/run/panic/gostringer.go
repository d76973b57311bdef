// GoString and Format are not used.

package main

import (
	"fmt"
)

type T int

func (T) GoString() string              { return "go" }
func (T) Format(s fmt.State, verb rune) { fmt.Fprint(s, "format") }
func main()                             { panic(T(7)) }
