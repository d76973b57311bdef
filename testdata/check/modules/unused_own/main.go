package main

import (
	"example.com/m/lib"
	other "example.com/m/second"
	"example.com/m/third"
)

func main() { thirdname.F() }
