package main

import (
	"fmt"
	"os"

	other "example.com/app/lib"
	"example.com/app/my-lib"
)

func main() { fmt.Println() }
