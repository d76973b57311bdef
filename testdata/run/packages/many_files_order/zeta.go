package main

var c = log("c", 1)
var d = log("d", a)

func init() { println("init zeta.go 1") }
func init() { println("init zeta.go 2") }

func log(s string, n int) int { println(s, n); return n + 1 }
