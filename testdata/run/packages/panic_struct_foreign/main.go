package main

import (
	"fmt"

	"example.com/app/lib"
)

func main() {
	fmt.Println("start")
	lib.Explode(3)
}
