package main

const (
	a = 1 b = 2
	c := 3
)

var (
	x int,
	y int
)
