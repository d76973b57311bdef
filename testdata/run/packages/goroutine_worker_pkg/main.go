package main

import (
	"fmt"

	"example.com/app/lib"
)

func main() {
	p := lib.NewPool(3)
	for i := range 6 {
		p.Do(func() int { return i * i })
	}
	fmt.Println(p.Wait())
}
