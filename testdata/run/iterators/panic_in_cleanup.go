package main

import (
	"fmt"
)

func bad(yield func(int) bool) {
	defer func() { panic("cleanup failed") }()
	yield(1)
}

func main() {
	defer func() { fmt.Println("main", recover()) }()
	for x := range bad {
		fmt.Println(x)
		break
	}
	fmt.Println("unreachable")
}
