package main

import (
	"fmt"

	"example.com/app/lib/internal/deep"
)

func main() { fmt.Println(deep.N) }
