package main

var (
	a = 08
	b = 0b12
	c = 0o9
	d = 1_
	e = 1__2
	f = 0x
	g = 0x1.0
	h = 1e
	i = 0b1e3
	j = 1p3
)
