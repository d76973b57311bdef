package main

import "embed"

//go:embed missing.txt
var a string

//go:embed main.go ../x
var b embed.FS

//go:embed *.nothing
var c []byte

func main() {}
