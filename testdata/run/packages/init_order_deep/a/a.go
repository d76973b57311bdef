package a

import (
	"example.com/init/c"
	"example.com/init/trace"
)

var A = trace.Note("a.A", c.C+1)

func init() { trace.Note("a.init", A) }
