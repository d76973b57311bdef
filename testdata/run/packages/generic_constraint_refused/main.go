package main

import (
	"fmt"

	"example.com/app/lib"
)

type S struct{}

func main() {
	fmt.Println(lib.Sum("a"), lib.Keys(S{}))
	var t lib.Table[[]int]
	_ = t
}
