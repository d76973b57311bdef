package main

import (
	"fmt"
	"fmt"
	f2 "fmt"
)

func main() { fmt.Println(); f2.Println() }
