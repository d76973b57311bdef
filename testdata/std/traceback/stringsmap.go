package main

import "strings"

func main() {
	strings.Map(func(r rune) rune { panic("map") }, "abc")
}
