package main

import "example.com/m/lib"

var a = b + lib.X
var b = f()

func f() int { return a }

func main() {}
