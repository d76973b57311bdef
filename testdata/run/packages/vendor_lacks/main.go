package main

import (
	"ex.com/w"
	"ex.com/y"
)

func main() { println(y.V, w.V) }
