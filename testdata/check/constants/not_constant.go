package main

var x = 1

const a = x
const b = len([]int{1})
const c = f()
const d = &x
const e []int = nil
const g error = nil
const h = [2]int{1, 2}
const i = len([2]int{x, x})

func f() int { return 1 }

func main() {}
