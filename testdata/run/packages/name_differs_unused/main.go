package main

import (
	"example.com/nameunused/go-thing"
	"example.com/nameunused/plain"
	alias "example.com/nameunused/plain"
	"os"
	"math/rand/v2"
)

func main() {}
