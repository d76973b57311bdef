package main

import (
	"fmt"

	"example.com/app/shapes"
)

func main() {
	s := shapes.NewSquare(3)
	fmt.Println(s.Area(), s)
	fmt.Printf("%T %v\n", s, shapes.Count())
}
