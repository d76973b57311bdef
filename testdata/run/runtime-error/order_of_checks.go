// Operands are evaluated before the checks, and which check comes first.

package main

import (
	"fmt"
)

func say[T any](s string, v T) T { fmt.Print(s, " "); return v }

func try(f func()) {
	defer func() { fmt.Println("->", recover()) }()
	f()
}
func main() {
	var s []int
	var m map[string]int
	var p *int
	var c chan int
	try(func() { say("s", s)[say("i", 3)] = say("v", 1) })
	try(func() { say("m", m)[say("k", "x")] = say("v", 1) })
	try(func() { *say("p", p) = say("v", 1) })
	try(func() { _ = say("a", 1) / say("b", 0) })
	try(func() { say("s", s)[say("i", 3)] += say("v", 1) })
	try(func() { close(say("c", c)) })
	try(func() { _ = say("s", s)[say("i", 1)] + say("x", *p) })
	try(func() { _ = s[say("lo", 5):say("hi", 2)] })
	try(func() { x := say("any", any("s")); _ = x.(int) + say("n", 1) })
	try(func() { var f func(int); f(say("arg", 1)) })
	try(func() { var i interface{ M(int) }; i.M(say("arg", 1)) })
}
