package main

import "example.com/init/trace"

var early = trace.Note("main.early", 0)

func init() { trace.Note("main.init0 of a_second", early) }
