package main

func f(x bool) int {
	return x ? 1 : 2
}
