package main

import (
	"fmt"

	"example.com/app/z"
	"example.com/app/a"
)

var x = say("main var x", y)
var y = say("main var y", 1)

func say(s string, n int) int { fmt.Println(s, n); return n + 1 }

func init() { fmt.Println("main init 1") }
func init() { fmt.Println("main init 2", x, y) }

func main() { fmt.Println("main", a.V, z.V) }
