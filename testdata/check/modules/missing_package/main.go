package main

import (
	"example.com/m/nothere"
)

func main() { nothere.F() }
