package main

import "embed"

//go:embed a.txt
var e5 int

//go:embed a.txt
var e10 embed.FS

//go:embed a.txt after_types.go
var e11 string
//go:embed a.txt
var e12 []string

func main() {
}
