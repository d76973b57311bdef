package main

import "example.com/m/lib"

func main() {
	var t lib.T
	t.hidden = 1
	t.method()
	t.Shown = "x"
	_ = lib.T{1, 2}
	_ = lib.T{hidden: 1}
	lib.helper()
	lib.Nope()
	var i lib.I = t
	_ = i
	lib.F("a", 1)
}
