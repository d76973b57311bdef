package main

type Text string

const a Text = "x"
const b string = a

var c = string(a) + a
var e = a + 1
var f = "a" * 2
var g []string = "abc"

func main() {}
