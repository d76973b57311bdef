package main

var (
	a = 0_8
	b = 0x_
	c = 09.5
	d = 08i
	e = 1_.5
	f = 1._5
	g = 0b
	h = 0b1.0
	i = 9a
)
