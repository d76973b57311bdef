package main

import (
	"strings"
)

func main() {
	strings.Map(func(r rune) rune {
		if r == 'c' {
			panic("c")
		}
		return r
	}, "abc")
}
