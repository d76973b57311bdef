package a

import "example.com/cycle3/b"

func A() { b.B() }
