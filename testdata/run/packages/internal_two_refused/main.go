package main

import (
	"fmt"

	"example.com/refused/a"
	"example.com/refused/b/internal/hidden"
)

func main() { fmt.Println(a.A, hidden.X) }
