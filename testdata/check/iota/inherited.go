package main

const (
	a, b = iota, iota * 2
	c
	d, e, f
	g = "x"
	h int = 1
	i
	j uint8 = 255
	k
	l = 1 / (iota - 8)
)
const (
	m int8 = 100 << iota
	n
	o
)

func main() {}
