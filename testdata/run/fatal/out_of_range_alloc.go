package main

import (
	"fmt"
)

func main() {
	defer func() { fmt.Println(recover()) }()
	n := 1 << 62
	_ = make([]int64, n)
}
