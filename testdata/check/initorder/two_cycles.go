package main

var a = f1()
var b = f2()

func f1() int { return a }
func f2() int { return g2() }
func g2() int { return b }

func main() {}
