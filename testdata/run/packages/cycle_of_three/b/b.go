package b

import "example.com/cycle3/c"

func B() { c.C() }
