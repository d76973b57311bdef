package main

import (
	"fmt"

	"example.com/app/lib"
)

func main() {
	defer fmt.Println("deferred")
	lib.Explode(3)
}
