// Packages are initialised in the order of their imports' dependencies; variables before init functions; files by name.
package main

import (
	"example.com/init/b"
	"example.com/init/trace"
	_ "example.com/init/z"
	"example.com/init/a"
)

var (
	x = trace.Note("main.x", y+1)
	y = trace.Note("main.y", f())
	_ = trace.Note("main._", 0)
)

func f() int { return w * 2 }

var w = trace.Note("main.w", a.A+b.B)

func init() { trace.Note("main.init1", x) }
func init() { trace.Note("main.init2", y) }

func main() { trace.Note("main.main", x+y) }
