package main

var b = log("b", c)

func init() { println("init alpha.go") }
