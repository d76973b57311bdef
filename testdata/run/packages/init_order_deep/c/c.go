package c

import "example.com/init/trace"

var C = trace.Note("c.C", 10)
