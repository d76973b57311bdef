package main

const a int
const (
	b
	c = 1
)

func main() {}
