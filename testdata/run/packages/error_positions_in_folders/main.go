package main

import (
	"example.com/pos/deep/er"
)

func main() { er.Er() }
