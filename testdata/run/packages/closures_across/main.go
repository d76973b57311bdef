package main

import (
	"fmt"

	"example.com/app/lib"
)

func main() {
	c := lib.Counter()
	c.Inc()
	c.Inc()
	fmt.Println(c.Get())
	lib.Each(3, func(i int) bool { fmt.Print(i, " "); return i < 1 })
	for i := range lib.Seq(5) {
		if i == 3 {
			break
		}
		fmt.Print("s", i, " ")
	}
	fmt.Println()
}
