package main

type A struct {
	(T)
	*(T)
	a, b
	c int d int
	func()
	1
}
