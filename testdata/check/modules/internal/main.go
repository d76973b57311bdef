package main

import (
	"example.com/m/lib"
	"example.com/m/lib/internal/secret"
)

func main() { lib.F(); secret.G() }
