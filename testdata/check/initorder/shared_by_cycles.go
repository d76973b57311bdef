package main

const a = b + 1
const b = c - 1
const c = a + b

var x = f()
var y = x + z
var z = g(y)

func f() int { return y }
func g(int) int { return x + w() }
func w() int { return z }

func main() {}
