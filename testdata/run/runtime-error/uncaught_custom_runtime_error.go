// A type of the program's that implements runtime.Error.

package main

import (
	"runtime"
)

type E struct{ code int }

func (e E) Error() string { return "code " + string(rune('0'+e.code)) }
func (e E) RuntimeError() {}

var _ runtime.Error = E{}

func main() { panic(E{4}) }
