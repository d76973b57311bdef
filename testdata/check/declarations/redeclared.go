package main

var a = 1
const a = 2
func a() {}
type a int

func main() {}
