package main

import (
	"fmt"

	"example.com/app/nope"
)

func main() { fmt.Println(nope.X) }
