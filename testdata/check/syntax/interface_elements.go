package main

type A interface {
	m()
	~
	1
	x int
}
