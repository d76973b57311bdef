package main

var (
	a = "\q"
	b = "\x1"
	c = "\400"
	d = "\ud800"
	e = "\U00110000"
	f = "\xzz"
	g = "\8"
	h = '\"'
	i = "\'"
)
