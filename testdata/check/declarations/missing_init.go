package main

const (
	a, b = 1
	c    = 1, 2
	d, e = 1, 2, 3
)

var x, y = 1
var z = 1, 2
var p, q, r = 1, 2

func main() {}
