package main

import "strings"

func main() {
	strings.Repeat("x", -1)
}
