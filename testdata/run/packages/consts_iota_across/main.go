package main

import (
	"fmt"

	c "example.com/app/colors"
)

const mine = c.Blue + 10

type arr [c.Size]int

func main() {
	fmt.Println(c.Red, c.Blue, mine, len(arr{}), c.Mask)
	fmt.Printf("%v %d %s\n", c.Green, c.Green, c.Color(7))
	switch c.Pick() {
	case c.Red:
		fmt.Println("red")
	case c.Green:
		fmt.Println("green")
	}
	const big = c.Huge >> 98
	fmt.Println(big)
}
