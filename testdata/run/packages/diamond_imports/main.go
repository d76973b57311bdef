package main

import (
	"fmt"

	"example.com/app/left"
	"example.com/app/right"
	"example.com/app/top"
)

func main() {
	left.Do()
	right.Do()
	fmt.Println(top.Calls)
}
