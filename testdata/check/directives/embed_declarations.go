package main

import "embed"

//go:embed a.txt
var e1, e2 string

//go:embed a.txt
var e3 string = "x"

//go:embed a.txt
var e4 = "x"

//go:embed a.txt
var e5 int

//go:embed a.txt
var e7 string

//go:embed a.txt
type t int

//go:embed a.txt
var e10 embed.FS

//go:embed a.txt after_types.go
var e11 string
//go:embed a.txt after_types.go
var e12 []string

func main() {
}
