package main

import (
	"fmt"
	"strings"
)

type string struct{ s int }
type error int

func len(x int) int { return x }

var nil = 0

func f() error { return nil }

func main() {
	fmt := "x"
	fmt.Println(fmt)
	var s string = "abc"
	_ = len("abc")
	var e error = f()
	strings := strings.ToUpper("x")
	strings.ToLower("y")
	int := 1
	var n int
	true, false := 1, 0
	if true {
	}
	var p *int = nil
	append := 1
	_ = append([]byte{}, 1)
	type byte = rune
	var b byte = 'x'
	var r rune = b
	iota := iota
	_, _, _, _, _, _ = s, e, n, p, r, false
}
