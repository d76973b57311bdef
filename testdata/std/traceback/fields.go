package main

import "strings"

func main() {
	strings.FieldsFunc("a b", func(r rune) bool { var p *int; return *p == 1 })
}
