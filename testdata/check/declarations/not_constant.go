package main

func f() int { return 1 }
var v = 2
const a = f()
const b = v
const c = len([]int{1})
const d = "x" + string(rune(v))
const e = nil
const g = main

func main() {}
