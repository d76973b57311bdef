package main

const (
	a = 1.5 % 2
	b = "a" - "b"
	c = !1
	d = -"a"
	e = ^1.5
	f = true + false
	g = 1 == "a"
	h = "a" && true
	i = 1 &^ 2.5
)

func main() {}
