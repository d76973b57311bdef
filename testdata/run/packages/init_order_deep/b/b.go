package b

import (
	"example.com/init/c"
	"example.com/init/trace"
)

var B, bb = two()

func two() (int, int) { return trace.Note("b.B", c.C*2), trace.Note("b.bb", 5) }

func init() { c.C = 100; trace.Note("b.init", B+bb) }
