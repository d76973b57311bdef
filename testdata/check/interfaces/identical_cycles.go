package main

type first interface{ next() interface{ first } }
type second interface{ next() interface{ third } }
type third interface{ next() interface{ second } }
type other interface{ next() interface{ any } }

func f(a first, b second, c third, d other) {
	a = b
	b = c
	c = a
	a = d
}

func main() {}
