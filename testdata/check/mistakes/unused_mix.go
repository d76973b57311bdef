package main

import (
	"fmt"
	"os"
	"strings"
)

func helper(a int, b string) (c int) {
	d := a
	return
}

func main() {
	x := 1
	var y, z int
	for i, v := range []int{1, 2} {
		fmt.Println(i)
	}
	if err := fmt.Errorf("x"); true {
	}
	helper(1, "a")
	z = 2
}
