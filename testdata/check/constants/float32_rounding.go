package main

const f float32 = 16777217

var a int = f
var b [f - 16777216 + 2]int
var c = f == 16777216
const d int = f + 0.5
const e float32 = 0.1
const g float64 = e

func main() {}
