package main

const c = 3
var v = 3
type A [c]int
type B [v]int
type C [-1]int
type D [1.5]int
type E ["a"]int
type F [2.0]int
type G [unknown]int
type H [len("abc")]int
type I [len(v2)]int
var v2 []int
type J [1 << 62]int
type K [nil]int

func main() {}
