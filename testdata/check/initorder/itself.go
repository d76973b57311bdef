package main

var x int = x + 1
var f = func() int { return f() }

func main() {}
