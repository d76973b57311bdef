// Dependencies through functions, methods, method values, closures and pointers count.
package main

import "fmt"

var a = viaFunc()
var b = viaClosure()
var c = T.expr(T{})
var d = (&T{}).ptr()
var e = viaMethodValue
var g = e()

var base1 = show("base1", 1)
var base2 = show("base2", 2)
var base3 = show("base3", 3)
var base4 = show("base4", 4)
var base5 = show("base5", 5)

type T struct{}

func (T) expr() int { return base3 }
func (*T) ptr() int { return base4 }
func (T) val() int  { return base5 }

func viaFunc() int { return deeper() }
func deeper() int  { return base1 }

var closure = func() int { return base2 }

func viaClosure() int     { return closure() }
func viaMethodValue() int { return T{}.val() }
func show(s string, n int) int {
	fmt.Println(s)
	return n
}

var cyclicOK func() int = recursive

func recursive() int {
	if n > 0 {
		n--
		return cyc()
	}
	return 0
}
func cyc() int { return recursive() }

var n = show("n", 3)
var sizes = [...]int{len(table), cap(table[:1])}
var table = []int{1, 2, 3}

func main() { fmt.Println(a, b, c, d, g, cyclicOK(), sizes) }
