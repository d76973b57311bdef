package main

type List[T any] struct{ items []T }
type Pair[K comparable, V any] struct{ k K; v V }
var a List
var b List[]
var c List[int, string]
var d Pair[int]
var e Pair[[]int, string]
var f Pair[string, int]
var g int[string]
func h(x List) List { return x }
func i(x List[undefined]) {}
var j = List{}
var k = List[int]{items: []string{}}

func main() {}
