package main

var m = map[string]int{"a": 1, "b": 2, "a": 3}
var n = map[int]bool{1: true, 2 - 1: false}
var o = []int{0: 1, 1: 2, 0: 3}
var p = [2]int{1: 1, 2}
var q = map[any]int{1: 1, "1": 2, 1: 3, 1.0: 4}
var r = map[float64]int{1: 1, 1.0: 2}

func main() {}
