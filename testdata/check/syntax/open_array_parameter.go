package main

func f(x [...]int) {}

type T struct {
	a [...]int
}

func main() {}
