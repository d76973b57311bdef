package main

var (
	a int
	b = 1
	c, d = 1, 2,
	e :=  3
	f
)
const (
	g = iota
	h
	i int
	j, k
)
type (
	l int
	m = string
	n
)

func main() {}
