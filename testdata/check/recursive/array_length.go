package main

type A [len(a)]int
var a A
type B [len(B{})]int
const c = len(d)
var d [c]int
type E struct{ f [unsafeSize]int }
const unsafeSize = len(E{}.f)

func main() {}
