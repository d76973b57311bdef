package main

import (
	"math"
)

func main() { panic(complex(math.Inf(1), -2.5)) }
