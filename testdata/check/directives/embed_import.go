package main

//go:embed a.txt
var e6 string

//go:linkname e6 main.q
func main() {}
