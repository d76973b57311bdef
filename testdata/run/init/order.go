package main

import "fmt"

var (
	a    = c + b
	b    = f("b", 2)
	c    = f("c", 3)
	_    = f("blank", 0)
	d, e = pair()
)

func f(name string, n int) int { fmt.Println("init", name); return n }
func pair() (int, int)         { fmt.Println("pair", a); return a, a + 1 }

func init() { fmt.Println("init 1", a, b, c, d, e) }
func init() { fmt.Println("init 2") }

func main() { fmt.Println("main") }
