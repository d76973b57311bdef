package main

import (
	"fmt"
)

func field(s string, n int) string { return s[n : n+3] }
func main() {
	fmt.Println(field("abcdef", 2))
	fmt.Println(field("abcdef", 4))
}
