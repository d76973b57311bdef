package main

var a map[[]int]string
var b map[func()]int
var c map[map[int]int]int
type S struct{ s []int }
var d map[S]int
type T struct{ x int }
var e map[T]int
var f map[interface{}]int
var g map[[2]S]int
var h map[*S]int
var i map[undefined]int

func main() {}
