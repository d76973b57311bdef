package main

const n = 2.5
const m = -1

var k = 3

type A [n]int
type B [m]int
type C [k]int
type D ["a"]int
type E [2.0]int
type F [1 << 62]int
type G [len(E{})]int
type H [nil]int

func main() {}
