package main

var a = log("a", b)

func main() { println("main", a, b, c, d) }

func init() { println("init main.go") }
