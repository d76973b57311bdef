package c

import "example.com/cycle3/a"

func C() { a.A() }
